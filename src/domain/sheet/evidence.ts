/** SHIPS TO THE BROWSER. One piece of evidence in a line, the same on screen, on the sheet and in spreadsheets. */
import type { Evidence } from '#src/domain/assessment/assessment.ts';
import { formatDay } from '#src/domain/calendar/time.ts';

/** `12/QĐ-SNV ngày 11/02/2026: Nội quy` */
export function formatEvidence(evidence: Evidence): string {
  const number = [evidence.number, evidence.date === '' ? '' : `ngày ${formatDay(evidence.date)}`]
    .filter((part) => part !== '')
    .join(' ');
  return [number, evidence.title, evidence.url].filter((part) => part !== '').join(': ');
}
