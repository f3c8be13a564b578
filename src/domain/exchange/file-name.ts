/** SHIPS TO THE BROWSER. Names of exported files, in ASCII so that every mail server and old system keeps them. */
import type { Assessment, Period } from '#src/domain/assessment/assessment.ts';
import type { Checklist } from '#src/domain/assessment/checklist.ts';
import { formatStamp } from '#src/domain/calendar/time.ts';
import { slug } from '#src/domain/vietnamese/index.ts';

/** `VHCS_so-noi-vu_2026-01-06_20260620-0801.json`: prefix, unit, period, time of export. `now` is a Vietnam time. */
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

/** `2026` for a whole year, `2026-01-06` for months 1 to 6, `2026-03` for one month; both years when it crosses one. */
function periodName({ from, to }: Period): string {
  if (from === null || to === null) return 'chua-ghi-ky';
  const [fromYear, fromMonth, toYear, toMonth] = [
    from.slice(0, 4),
    from.slice(5, 7),
    to.slice(0, 4),
    to.slice(5, 7),
  ];
  if (fromYear !== toYear) return `${fromYear}-${fromMonth}-${toYear}-${toMonth}`;
  if (fromMonth === '01' && toMonth === '12') return fromYear;
  return fromMonth === toMonth ? `${fromYear}-${fromMonth}` : `${fromYear}-${fromMonth}-${toMonth}`;
}
