/** Lists of references as readers see them: by document, each provision a link. */
import { formatProvision, shortDocumentName } from '#src/domain/document/index.ts';
import { href } from '#src/site-config.ts';
import type { Handbook } from '../model.ts';

interface NamedLink {
  readonly name: string;
  readonly href: string;
}

/** One document (or another part of the site) and the provisions named in it; `whole` when it is itself named. */
export interface ReferenceGroup extends NamedLink {
  readonly whole: boolean;
  readonly parts: readonly NamedLink[];
}

/** Groups references `slug#anchor` by document, in the order written; unknown ones are left out. */
export function groupReferences(refs: readonly string[], handbook: Handbook): ReferenceGroup[] {
  const groups = new Map<string, { name: string; href: string; whole: boolean; parts: NamedLink[] }>();
  for (const ref of refs) {
    const [slug = '', anchor] = ref.split('#');
    const document = handbook.documents.find((entry) => entry.slug === slug);
    const target = handbook.resolve(ref);
    if (target === null) continue;
    if (document === undefined)
      groups.set(ref, { name: target.label, href: target.href, whole: true, parts: [] });
    else {
      const page = href(`/van-ban/${slug}/`);
      const group = groups.get(slug) ?? {
        name: shortDocumentName(document.data),
        href: page,
        whole: false,
        parts: [],
      };
      groups.set(slug, group);
      if (anchor === undefined) {
        group.whole = true;
        continue;
      }
      const provision = document.provisions.find((entry) => entry.anchor === anchor);
      group.parts.push({ name: formatProvision(anchor) ?? (provision?.label || anchor), href: target.href });
    }
  }
  return [...groups.values()];
}
