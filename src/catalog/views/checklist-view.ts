/** Checklists as the assessment page takes them: what the browser computes with, and what it only shows. */
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { PublishedChecklist } from '#src/domain/assessment/index.ts';
import { currentVersions, formerCriteria } from '#src/domain/assessment/index.ts';
import { toClientChecklist } from '#src/domain/assessment/checklist-parse.ts';
import { checklistDigest } from '#src/domain/exchange/index.ts';
import { isSupportMark, supportMarks } from '#src/domain/document/support.ts';
import type { Handbook } from '../model.ts';

/** Every version of a checklist, the one in use first. @throws for an unknown id: routes come from the handbook. */
export function publishedChecklists(
  { checklists }: Pick<Handbook, 'checklists'>,
  id: string,
): [PublishedChecklist, ...PublishedChecklist[]] {
  const published = checklists
    .filter((checklist) => checklist.id === id)
    .map((checklist) => toClientChecklist(checklist, checklistDigest(checklist)));
  const [current] = currentVersions(published);
  if (current === undefined) throw new Error(`No checklist “${id}”`);
  return [current, ...published.filter((checklist) => checklist !== current)];
}

/**
 * HTML beside each criterion: the places of older ids that lead to it, kind, points, legal basis with its marks, suggested
 * evidence, “Đọc hôm nay”, what half means.
 */
export function criterionInfo(
  { checklists, resolve }: Handbook,
  { id, version }: PublishedChecklist,
  words: {
    readonly points: (points: number) => string;
    readonly kinds: Readonly<Record<string, string>>;
    readonly appliesTo: Readonly<Record<string, string>>;
    readonly basis: string;
    readonly noBasis: string;
    readonly suggested: string;
    readonly today: string;
    readonly half: (words: string) => string;
  },
): Record<string, string> {
  const full = checklists.find((checklist) => checklist.id === id && checklist.version === version);
  const former = full === undefined ? [] : [...formerCriteria(checklists, full)];
  return Object.fromEntries(
    (full?.criteria ?? []).map((criterion) => {
      const { points, kind, appliesTo, basis, evidence, today, half = null } = criterion;
      const links = basis.flatMap(({ ref, support, note }) => {
        const target = resolve(ref);
        if (target === null) return [];
        const remark = note === null ? '' : ` (${note.replace(/\.$/, '')})`;
        return [
          h('a', { href: target.href, dataRef: target.ref }, target.label),
          `${marksOf(support)}${remark}`,
        ];
      });
      const facts = [
        words.points(points),
        words.kinds[kind],
        appliesTo.map((who) => words.appliesTo[who]).join(', '),
      ];
      const info = [
        ...former
          .filter(([, [successor]]) => successor === criterion.id)
          .map(([old]) => h('span', { id: old })),
        h('p', { className: 'criterion-meta' }, facts.join(' · ')),
        h(
          'p',
          { className: 'criterion-meta' },
          basis.length === 0 ? words.noBasis : [`${words.basis}: `, ...between(links, 2)],
        ),
        h('p', { className: 'criterion-meta' }, `${words.suggested}: ${evidence.join('; ')}`),
        ...today.map(({ text, support }) =>
          h('p', { className: 'criterion-today' }, [h('strong', `${words.today}: `), text, marksOf(support)]),
        ),
        ...(half === null ? [] : [h('p', { className: 'criterion-meta' }, words.half(half))]),
      ];
      return [criterion.id, toHtml(info)];
    }),
  );
}

/** Puts “; ” between runs of `size` nodes. */
function between<Node>(nodes: readonly Node[], size: number): (Node | string)[] {
  return nodes.flatMap((node, index) => (index > 0 && index % size === 0 ? ['; ', node] : [node]));
}

/** “ (chưa đối chiếu)” for what its support cannot carry alone; empty where sources do. */
function marksOf(support: readonly string[]): string {
  const marks = support.filter(isSupportMark).map((mark) => supportMarks[mark]);
  return marks.length === 0 ? '' : ` (${marks.join(', ')})`;
}
