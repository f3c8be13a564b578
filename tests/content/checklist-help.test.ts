/** What the help page on assessing says of critical failures is what the checklists in use say. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CriticalFailure } from '#src/domain/assessment/checklist.ts';
import { unrated } from '#src/domain/assessment/checklist.ts';
import { current } from '#tests/support/checklists.ts';

const page = readFileSync('content/tro-giup/tu-danh-gia.mdx', 'utf8');
const { unit, person } = current;

function labelOf(level: string): string {
  const labels = [...(unit.rating?.levels ?? []), { ...unrated, label: unrated.label.toLowerCase() }];
  return labels.find(({ id }) => id === level)?.label ?? level;
}

function limitsOf({ atMost, aggravated, personAtMost }: CriticalFailure): string {
  const graver = aggravated && `${aggravated.when.replace(/^./, (first) => first.toLowerCase())}: ${labelOf(aggravated.atMost)}`;
  const forPerson = personAtMost && `với cá nhân: ${labelOf(personAtMost)}`;
  return [labelOf(atMost), graver, forPerson].filter(Boolean).join('; ');
}

test('the table of critical failures has those of the unit’s checklist, in its words and order', () => {
  const rows = page.split('\n').filter((line) => /^\| L\d+ \|/.test(line));
  expect(rows).toEqual(unit.criticalFailures.map((each) => `| ${each.id} | ${each.title} | ${limitsOf(each)} |`));
});

test('the page names what the person’s checklist leaves out', () => {
  const own = new Set(person.criticalFailures.map(({ id }) => id));
  const missing = unit.criticalFailures.map(({ id }) => id).filter((id) => !own.has(id));
  const named = /Bộ của cá nhân không có (.*?)\./.exec(page)?.[1]?.match(/L\d+/g);
  expect(named?.toSorted()).toEqual(missing.toSorted());
});
