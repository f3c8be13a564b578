/** What a page says of a provision for quoting it: its document, its anchor, its citation. */
import { formatCitation } from '#src/domain/document/citation.ts';
import type { CitedDocument } from '#src/domain/document/citation.ts';
import { toolsText } from '../../ui-text/reader-tools.ts';
import { plainText } from './plain-text.ts';
import { provisionName } from './provision-name.ts';

export interface QuotedProvision {
  readonly slug: string;
  readonly anchor: string;
  /** “khoản 2 Điều 4”, or the heading of a section without a number. */
  readonly name: string;
  readonly citation: string;
  /** Full address, fragment included. */
  readonly address: string;
  /** Text with its citation; a digest says first that it is one. */
  readonly quotation: string;
}

interface Source {
  readonly slug: string;
  readonly document: CitedDocument & { readonly coverage: string };
}

/** The document a provision stands in, as its page describes it. */
function sourceOf(section: Element): Source | null {
  const { document: slug, cited } = section.closest<HTMLElement>('[data-cited]')?.dataset ?? {};
  return slug === undefined || cited === undefined
    ? null
    : { slug, document: JSON.parse(cited) as Source['document'] };
}

const headingOf = (section: Element) =>
  section.querySelector(':scope > .provision-heading')?.textContent?.trim() ?? '';

/** The formal citation of a provision of this page or of a fetched one; null outside a document. */
export function citationOf(section: Element): string | null {
  const source = sourceOf(section);
  return source && formatCitation(source.document, section.id, headingOf(section));
}

/** Reads a provision's section; null outside a document. */
export function quoteProvision(section: HTMLElement): QuotedProvision | null {
  const source = sourceOf(section);
  const citation = citationOf(section);
  if (source === null || citation === null) return null;
  const { slug, document } = source;
  const anchor = section.id;
  const prefix = document.coverage === 'full' ? '' : `${toolsText.digestPrefix}\n`;
  return {
    slug,
    anchor,
    name: provisionName(section) ?? headingOf(section),
    citation,
    address: new URL(`#${anchor}`, location.href).href,
    quotation: `${prefix}${plainText(section)}\n(${citation})`,
  };
}
