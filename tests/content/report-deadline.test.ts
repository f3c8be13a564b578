/** What content says of the yearly report's deadline, against the function that reckons it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readHandbook } from '#src/catalog/handbook.ts';
import { reportDeadline } from '#src/domain/calendar/report-deadline.ts';
import { formatDay } from '#src/domain/calendar/time.ts';

const handbook = readHandbook('content');
const { workingDays, documents, changes, guides, questions, terms } = handbook;

describe('the table of the guide', () => {
  const guide = readFileSync('content/huong-dan/bao-cao-hang-nam.mdx', 'utf8');
  const rows = [...guide.matchAll(/^\| (20\d\d(?:, 20\d\d)*) \| Trước ngày 25\/11 \| [^|]*?(\d\d\/11)(?:\/20\d\d)? \|/gm)];
  const years = rows.flatMap(([, each = '', day]) => each.split(', ').map((year) => ({ year, day })));

  test('has the years 2026 to 2032, once each', () => {
    expect(years.map(({ year }) => Number(year)).toSorted()).toEqual([2026, 2027, 2028, 2029, 2030, 2031, 2032]);
  });

  test.each(years)('has the last working day of $year', ({ year, day }) => {
    const { lastWorkingDay } = reportDeadline(`${year}-03-01`, workingDays);
    expect(`${day}/${year}`).toBe(formatDay(lastWorkingDay));
  });
});

describe('whoever names the deadline', () => {
  const naming = [documents, changes, guides, questions, terms].flat().map(({ file }) => ({ file, text: readFileSync(file, 'utf8') }));
  const named = naming.filter(({ text }) => /(trước|hạn)( ngày)? 25(\/| tháng )11/i.test(text));

  test('is found', () => {
    expect(named.length).toBeGreaterThan(4);
  });

  test.each(named)('says in $file that it is not confirmed for communes', ({ text }) => {
    expect(text).toMatch(/chưa[^.|]*(xác nhận|thấy)[^.]*(xã, phường|cấp xã)|(xã, phường|cấp xã)[^.|]*chưa[^.|]*xác nhận/i);
  });
});
