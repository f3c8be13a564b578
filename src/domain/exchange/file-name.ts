/** SHIPS TO THE BROWSER. Names of exported files, in ASCII so that every mail server and old system keeps them. */
import type { Assessment, Period } from '#src/domain/assessment/assessment.ts';
import type { Checklist } from '#src/domain/assessment/checklist.ts';
import { formatStamp } from '#src/domain/calendar/time.ts';
import { slug } from '#src/domain/vietnamese/index.ts';

/** `VHCS_so-noi-vu_ky-01-den-06-2026_20260620-0801.json`: prefix, unit, period, time of export. `now` is a Vietnam time. */
export function assessmentFileName(
  assessment: Pick<Assessment, 'subject' | 'period' | 'mode'>,
  checklist: Pick<Checklist, 'prefix'>,
  now: string,
  extension = 'json',
): string {
  const { code, name } = assessment.subject;
  const training = assessment.mode === 'training' ? 'tap-huan' : '';
  const who =
    training ||
    slug(code === '' ? name : code)
      .slice(0, 40)
      .replace(/-+$/, '') ||
    'chua-ghi-ten';
  return `${checklist.prefix}_${who}_${periodName(assessment.period)}_${formatStamp(now)}.${extension}`;
}

/** `ky-2026` for a whole year, `ky-03-2026` for one month, `ky-01-den-06-2026`, `ky-12-2025-den-12-2026`. */
function periodName({ from, to }: Period): string {
  if (from === null || to === null) return 'chua-ghi-ky';
  const [fromYear, fromMonth] = from.split('-');
  const [toYear, toMonth] = to.split('-');
  if (fromYear !== toYear) return `ky-${fromMonth}-${fromYear}-den-${toMonth}-${toYear}`;
  if (fromMonth === '01' && toMonth === '12') return `ky-${toYear}`;
  return fromMonth === toMonth ? `ky-${toMonth}-${toYear}` : `ky-${fromMonth}-den-${toMonth}-${toYear}`;
}
