/** Relations of one document as its readers see them, from both ends, with its namesakes. */
import { formatDocument, namesakeWording, relationTypes } from '#src/domain/document/index.ts';
import { href } from '#src/site-config.ts';
import type { DocumentEntry, Handbook, SeenRelation } from '../model.ts';

/** Every relation of `document`, written in it or in the other document; each relation once. */
export function relationsOf(document: DocumentEntry, handbook: Handbook): SeenRelation[] {
  const own = document.data.relations.map((relation): SeenRelation | null => {
    const other = nameOf(relation.target, handbook);
    if (other === null) return null;
    const { at = null, targetAt = null, note = null } = relation;
    return { wording: relationTypes[relation.type].from, other, at, otherAt: targetAt, note };
  });
  const incoming = handbook.documents.flatMap((source) =>
    source.data.relations
      .filter(({ target }) => target === document.slug)
      .map((relation): SeenRelation | null => {
        const other = nameOf(source.slug, handbook);
        const { at = null, targetAt = null, note = null } = relation;
        return other && { wording: relationTypes[relation.type].to, other, at: targetAt, otherAt: at, note };
      }),
  );
  return [...namesakesOf(document, handbook), ...own, ...incoming].filter((relation) => relation !== null);
}

/** Other documents with the same number, of this site or only cited. */
function namesakesOf(document: DocumentEntry, handbook: Handbook): SeenRelation[] {
  const same = (number: string | null) => number !== null && number === document.data.number;
  const slugs = handbook.documents.filter(({ slug, data }) => slug !== document.slug && same(data.number));
  const ids = handbook.external.filter(({ number }) => same(number));
  return [...slugs.map(({ slug }) => slug), ...ids.map(({ id }) => id)].flatMap((name) => {
    const other = nameOf(name, handbook);
    return other === null ? [] : [{ wording: namesakeWording, other, at: null, otherAt: null, note: null }];
  });
}

function nameOf(target: string, { documents, external }: Handbook): SeenRelation['other'] | null {
  const document = documents.find(({ slug }) => slug === target);
  if (document !== undefined)
    return {
      title: formatDocument(document.data),
      href: href(`/van-ban/${target}/`),
      number: document.data.number,
    };
  const cited = external.find(({ id }) => id === target);
  return cited === undefined
    ? null
    : { title: formatDocument(cited), href: href(`/van-ban/#${target}`), number: cited.number };
}
