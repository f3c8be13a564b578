/** The other direction of every reference: what rests on a provision. */
import { collectReferences } from '../markup/references.ts';
import { selfOf } from '../assertions.ts';
import type { Backlink, Handbook } from '../model.ts';
import type { RawEntry } from '../read.ts';
import type { Targets } from './targets.ts';

const kindOfFolder: Readonly<Record<string, Backlink['kind']>> = {
  'van-ban': 'document',
  'huong-dan': 'guide',
  'hoi-dap': 'question',
  'thuat-ngu': 'term',
  'thay-doi': 'change',
};

/** For each `slug#anchor`: the changes, criteria, guides, questions, terms and documents that refer to it, once each. */
export function collectBacklinks(
  raws: readonly RawEntry<unknown>[],
  handbook: Pick<Handbook, 'changes' | 'questions' | 'terms' | 'documents' | 'checklists'>,
  targets: Targets,
): ReadonlyMap<string, readonly Backlink[]> {
  const links = new Map<string, Map<string, Backlink>>();
  const add = (target: string, from: string, kind: Backlink['kind']) => {
    const source = targets.get(from);
    if (source === undefined || !targets.has(target) || target.split('#')[0] === from) return;
    const known = links.get(target) ?? new Map<string, Backlink>();
    known.set(from, { kind, title: source.label, href: source.href });
    links.set(target, known);
  };
  for (const { slug, data } of handbook.changes)
    data.touches.forEach((ref) => add(ref, `thay-doi#${slug}`, 'change'));
  for (const { criteria } of handbook.checklists.filter(({ id }) => id !== 'van-hoa-cong-so-ca-nhan'))
    for (const criterion of criteria)
      criterion.basis.forEach(({ ref }) => add(ref, `tieu-chi#${criterion.id}`, 'criterion'));
  for (const { slug, data } of handbook.questions)
    data.basis.forEach((ref) => add(ref, `hoi-dap#${slug}`, 'question'));
  for (const { slug, data } of handbook.terms)
    data.basis.forEach((ref) => add(ref, `thuat-ngu#${slug}`, 'term'));
  for (const raw of raws) {
    const self = selfOf(raw);
    const kind = kindOfFolder[raw.file.split('/')[1] ?? ''] ?? 'document';
    for (const { target } of collectReferences(raw.body, self)) add(target, self, kind);
  }
  return new Map([...links].map(([target, known]) => [target, [...known.values()]]));
}
