/** SHIPS TO THE BROWSER. Periods of assessment (kỳ đánh giá): the one that follows, and how one is written. */
import type { Period } from './assessment.ts';
import { formatDay } from '../calendar/time.ts';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * The period of the same length right after this one. Whole months stay whole months: the half-year from January to
 * June is followed by July to December. Empty when the period is not fully chosen or ends before it begins.
 */
export function nextPeriod({ from, to }: Period): Period {
  if (from === null || to === null || to < from) return { from: null, to: null };
  const start = toUtc(from);
  const next = new Date(toUtc(to).getTime() + dayMs);
  if (start.getUTCDate() === 1 && next.getUTCDate() === 1) {
    const months =
      (next.getUTCFullYear() - start.getUTCFullYear()) * 12 + next.getUTCMonth() - start.getUTCMonth();
    const after = new Date(Date.UTC(next.getUTCFullYear(), next.getUTCMonth() + months, 1));
    return { from: toDay(next), to: toDay(new Date(after.getTime() - dayMs)) };
  }
  return { from: toDay(next), to: toDay(new Date(next.getTime() + toUtc(to).getTime() - start.getTime())) };
}

/** “01/01/2026 – 30/6/2026”, or a dash where the period is not given. */
export function formatPeriod({ from, to }: Period): string {
  if (from === null && to === null) return '–';
  return [from, to].map((day) => (day === null ? '…' : formatDay(day))).join(' – ');
}

function toUtc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
