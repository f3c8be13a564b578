/** The days left to the yearly report, counted on the reader's own clock: the build has none. */
import { daysUntil } from '#src/domain/calendar/days.ts';
import { homeText } from '../../ui-text/home.ts';

for (const place of document.querySelectorAll<HTMLElement>('[data-deadline]')) {
  const [month = 0, day = 0] = (place.dataset['deadline'] ?? '').split('-').map(Number);
  const now = new Date();
  const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  place.textContent = homeText.report.left(daysUntil(today, { month, day }), today.year);
}
