import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHandbook } from '#src/catalog/handbook.ts';
import { publishedChecklists } from '#src/catalog/views/checklist-view.ts';
import { criterionLabel, isOffered } from '#src/domain/assessment/checklist.ts';
import { formerCriteria } from '#src/domain/assessment/checklist-library.ts';
import { outcomes } from '#src/domain/assessment/outcome.ts';
import { attribute, elements, readPage, words } from '#tests/support/pages.ts';
import { sites } from '#tests/support/sites.ts';

const { folder } = sites.plain;
const handbook = readHandbook('content');
const ids = [...new Set(handbook.checklists.map(({ id }) => id))];

describe.each(ids)('the form of %s', (id) => {
  const [current, ...older] = publishedChecklists(handbook, id);
  const all = elements(readPage(folder, `/tu-danh-gia/${id}/`));
  const byId = (wanted: string) => all.find((element) => attribute(element, 'id') === wanted);

  test('shows every criterion by its label and offers the outcomes that it allows, no other', () => {
    for (const criterion of current.criteria) {
      const card = byId(criterion.id);
      const inner = card === undefined ? [] : elements(card);
      const legend = inner.find(({ tagName }) => tagName === 'legend');
      expect(legend && words(legend), criterion.id).toBe(`${criterionLabel(criterion)} ${criterion.text}`);
      const offered = inner.flatMap((each) =>
        attribute(each, 'type') === 'radio' ? attribute(each, 'value') : [],
      );
      expect(offered, criterion.id).toEqual(outcomes.filter((outcome) => isOffered(criterion, outcome)));
    }
  });

  test('has a place for each id of an older version that has a successor', () => {
    const former = [...formerCriteria([current, ...older], current)].filter(([, to]) => to.length > 0);
    expect(former.filter(([old]) => byId(old) === undefined)).toEqual([]);
  });

  test('carries the version in use alone, and the addresses of the others, which are there', () => {
    const props = all.find((element) => attribute(element, 'data-assessment-props') !== undefined);
    const [text] = props?.childNodes ?? [];
    const data = JSON.parse(text !== undefined && 'value' in text ? text.value : '') as {
      checklist: { version: string };
      olderHrefs: string[];
    };
    expect(data.checklist.version).toBe(current.version);
    expect(data.olderHrefs).toHaveLength(older.length);
    expect(data.olderHrefs.filter((href) => !existsSync(join(folder, href)))).toEqual([]);
  });
});
