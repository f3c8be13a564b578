/** What the yearly report's deadline means today, said wherever a page names it: the build has no clock. */
import { reportDeadline } from '#src/domain/calendar/report-deadline.ts';
import type { ReportCalendar } from '#src/domain/calendar/report-deadline.ts';
import { vietnamDay } from '#src/domain/calendar/time.ts';
import { deadlineToday } from '../../ui-text/deadline.ts';

for (const place of document.querySelectorAll<HTMLElement>('[data-deadline]')) {
  const calendar = JSON.parse(place.dataset['deadline'] ?? '') as ReportCalendar;
  place.textContent = deadlineToday(reportDeadline(vietnamDay(Date.now()), calendar));
}
