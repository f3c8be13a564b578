/** A second version of a checklist beside the first: what is linked, searched and shown is the second; the first stays open data. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readHandbook } from '#src/catalog/handbook.ts';
import { formatProblems } from '#src/catalog/index.ts';
import { criterionInfo, publishedChecklists } from '#src/catalog/views/checklist-view.ts';
import { countHandbook } from '#src/catalog/views/statistics.ts';
import { criterionText } from '#src/ui-text/criterion.ts';

const content = mkdtempSync(join(tmpdir(), 'versions-'));
afterAll(() => rmSync(content, { recursive: true }));
cpSync('tests/fixtures/broken-content/healthy', content, { recursive: true });
// The sample is written for the first version, so it does not go with the second.
rmSync(join(content, 'tep-mau'), { recursive: true });

/** Splits THU-A1 in two, rewords THU-A2, says what half is in one place and offers none in another. */
function second(first: string): string {
  const criterion = first.slice(first.indexOf('  - id: THU-A1'), first.indexOf('  - id: THU-A2'));
  const part = (id: string, more: string) =>
    criterion.replace('THU-A1', id).replace('points: 2', `points: 1\n    ${more}`);
  return first
    .replace('"2026.1"', '"2026.2"')
    .replace('criteriaCount: 2', 'criteriaCount: 3')
    .replace(
      'replaces: null',
      `replaces:
  version: "2026.1"
  changes:
    - { kind: split, from: THU-A1, to: [THU-A3, THU-A4] }
    - { kind: reworded, from: THU-A2, to: THU-A2 }`,
    )
    .replace(criterion, `${part('THU-A3', 'half: null')}${part('THU-A4', 'half: "Một buổi đúng giờ."')}`)
    .replace('Mọi người về đúng giờ.', 'Mọi người ở đến hết giờ.');
}

const folder = join(content, 'bo-tieu-chi');
writeFileSync(join(folder, 'thu/2026.2.yml'), second(readFileSync(join(folder, 'thu/2026.1.yml'), 'utf8')));
const [, line = ''] =
  /dòng “(thu\/2026\.2: sha256-[0-9a-f]+)”/.exec(formatProblems(readHandbook(content))) ?? [];
writeFileSync(join(folder, 'dau.yml'), `${readFileSync(join(folder, 'dau.yml'), 'utf8')}${line}\n`);
const handbook = readHandbook(content);

test('both versions are read, and the newest is the one in use', () => {
  expect(formatProblems(handbook)).toBe('');
  expect(publishedChecklists(handbook, 'thu').map(({ version }) => version)).toEqual(['2026.2', '2026.1']);
  expect(countHandbook(handbook).criteria).toBe(3);
});

test('an id of the first version leads to the criterion in its place', () => {
  const target = (id: string) => handbook.resolve(`tieu-chi#${id}`);
  expect(target('THU-A1')).toMatchObject({ href: '/tu-danh-gia/thu/#THU-A3' });
  expect(target('THU-A4')?.href).toBe('/tu-danh-gia/thu/#THU-A4');
  expect(target('THU-A2')?.label).toContain('ở đến hết giờ');
});

test('only the newest version is searched and rests on documents; both are open data', () => {
  const criteria = handbook.records().filter(({ kind }) => kind === 'criterion');
  expect(criteria.map(({ id }) => id)).toEqual(['tieu-chi#THU-A3', 'tieu-chi#THU-A4', 'tieu-chi#THU-A2']);
  expect(criteria.at(-1)?.text).toContain('ở đến hết giờ');
  const resting = handbook.backlinks.get('qd-1-2020#dieu-2') ?? [];
  expect(resting.flatMap(({ href }) => (href.includes('/thu/') ? [href.split('#')[1]] : []))).toEqual([
    'THU-A3',
    'THU-A4',
    'THU-A2',
  ]);
  expect(handbook.openData('').map(({ path }) => path)).toEqual(
    expect.arrayContaining(['bo-tieu-chi/thu/2026.1', 'bo-tieu-chi/thu/2026.2']),
  );
});

test('the page has a place for every old id, and says what half means where it is given', () => {
  const [current] = publishedChecklists(handbook, 'thu');
  const info = criterionInfo(handbook, current, criterionText);
  expect(Object.values(info).filter((html) => html.includes('<span id="THU-A1">'))).toEqual([info['THU-A3']]);
  expect(info['THU-A4']).toContain('Đạt một phần: Một buổi đúng giờ.');
  expect(info['THU-A3']).not.toContain('Đạt một phần');
  expect(current.criteria.map(({ half }) => half)).toEqual([null, undefined, undefined]);
});
