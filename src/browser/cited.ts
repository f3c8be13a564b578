/** What a page says of a provision for quoting it: its document, its anchor, its citation. */
import { formatCitation } from '#src/domain/document/citation.ts';
import type { CitedDocument } from '#src/domain/document/citation.ts';
import { toolsText } from '../ui-text/reader-tools.ts';
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

/** Reads a provision's section; null outside a document. */
export function quoteProvision(section: HTMLElement): QuotedProvision | null {
  const { document: slug, cited } = section.closest<HTMLElement>('[data-cited]')?.dataset ?? {};
  if (slug === undefined || cited === undefined) return null;
  const anchor = section.id;
  const document = JSON.parse(cited) as CitedDocument & { coverage: string };
  const heading = section.querySelector(':scope > .provision-heading')?.textContent?.trim() ?? '';
  const citation = formatCitation(document, anchor, heading);
  const prefix = document.coverage === 'full' ? '' : `${toolsText.digestPrefix}\n`;
  return {
    slug,
    anchor,
    name: provisionName(section) ?? heading,
    citation,
    address: new URL(`#${anchor}`, location.href).href,
    quotation: `${prefix}${plainText(section)}\n(${citation})`,
  };
}
