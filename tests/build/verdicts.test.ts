import { describe, expect, test } from 'vitest';
import { readHandbook } from '#src/catalog/handbook.ts';
import { formatDay } from '#src/domain/calendar/time.ts';
import { isSupportMark, provisionStates, supportMarks, verdicts } from '#src/domain/document/index.ts';
import { attribute, elements, readPage, words } from '#tests/support/pages.ts';
import { sites } from '#tests/support/sites.ts';

const { folder } = sites.plain;
const documents = readHandbook('content').documents.filter(
  ({ data }) => Object.keys(data.provisions).length > 0,
);
const hasClass = (element: ReturnType<typeof elements>[number], name: string) =>
  attribute(element, 'class')?.split(' ').includes(name) === true;
/** What a page says became of the provision under an id: the verdict before its text, not one of a part of it. */
function verdictAt(page: ReturnType<typeof readPage>, id: string) {
  const provision = elements(page).find((element) => attribute(element, 'id') === id);
  return provision?.childNodes
    .filter((node) => 'tagName' in node)
    .find((element) => hasClass(element, 'verdict'));
}

const whole = readPage(folder, '/in/');

describe.each(documents)('$slug says at each provision what became of it', ({ slug, data, provisions }) => {
  const page = readPage(folder, `/van-ban/${slug}/`);
  test.each(Object.entries(data.provisions))(
    '%s: verdict, day, basis and mark, on the page and on paper',
    (...given) => {
      const [anchor, { state, since, basis, support, asOf, note }] = given;
      for (const [shown, id] of [
        [page, anchor],
        [whole, `${slug}--${anchor}`],
      ] as const) {
        const verdict = verdictAt(shown, id);
        if (verdict === undefined) throw new Error(`No verdict at ${id}`);
        const text = words(verdict);
        const { verdict: kind } = provisionStates[state];
        expect(text).toMatch(new RegExp(`^${verdicts[kind].shape} ${verdicts[kind].name}`, 'u'));
        expect(text).toContain(note);
        expect(text).toContain(formatDay(asOf));
        if (since !== null) expect(text).toContain(`từ ngày ${formatDay(since)}`);
        const links = elements(verdict).filter(({ tagName }) => tagName === 'a');
        expect(links.filter((link) => !hasClass(link, 'source')).length).toBeGreaterThanOrEqual(
          Math.min(basis.length, 1),
        );
        for (const mark of support.filter(isSupportMark)) expect(text).toContain(`(${supportMarks[mark]})`);
        for (const source of support.filter((each) => !isSupportMark(each)))
          expect(links.map((link) => attribute(link, 'href'))).toContain(`#nguon-${source}`);
      }
    },
  );

  test('and nowhere else', () => {
    const silent = provisions.filter(({ anchor }) => data.provisions[anchor] === undefined);
    expect(silent.filter(({ anchor }) => verdictAt(page, anchor) !== undefined)).toEqual([]);
  });
});
