/**
 * Formal Vietnamese citations of documents and provisions, and reading them back.
 * The order of units is the one official texts use: smallest first (“điểm a khoản 2 Điều 4 …”).
 */
import { formatDay } from '../calendar/time.ts';
import { formatAnchor, parseAnchor } from './anchor.ts';
import type { AnchorStep } from './anchor.ts';
import { kindNames } from './kind.ts';
import type { DocumentKind } from './kind.ts';

/** What a citation needs to know of a document; every document's front matter has it. */
export interface CitedDocument {
  readonly number: string | null;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly issuer: string;
  /** ISO date, or null when it is not known. */
  readonly issued: string | null;
  /** “Quy chế”, “Quy định”, “Đề án” when the document issues one and plain articles are that one's. */
  readonly annexedKind?: string | undefined;
}

/** “Quyết định số 129/2007/QĐ-TTg”; a law is called by its title: “Luật Tố cáo số 25/2018/QH14”. */
export function shortDocumentName(document: CitedDocument): string {
  const name = document.kind === 'luat' ? document.title : kindNames[document.kind];
  return document.number === null ? document.title : `${name} số ${document.number}`;
}

/** “Quyết định số 129/2007/QĐ-TTg ngày 02/8/2007 của Thủ tướng Chính phủ”. */
export function formatDocument(document: CitedDocument): string {
  const date = document.issued === null ? '' : ` ngày ${formatDay(document.issued)}`;
  const issuer = document.kind === 'luat' ? '' : ` của ${document.issuer}`;
  return `${shortDocumentName(document)}${date}${issuer}`;
}

/** The provision alone: “khoản 2 Điều 4”, “mục 1.4”, “đoạn 2 mục 1.5”; null for a named section. */
export function formatProvision(anchor: string): string | null {
  const parsed = parseAnchor(anchor);
  if (parsed.kind === 'named') return null;
  return [...parsed.steps].reverse().map(formatStep).join(' ');
}

function formatStep(step: AnchorStep): string {
  switch (step.unit) {
    case 'article':
      return `Điều ${step.number}`;
    case 'section':
      return `mục ${step.number}`;
    case 'clause':
      return `khoản ${step.number}`;
    case 'point':
      return `điểm ${step.number}`;
    case 'paragraph':
      return `đoạn ${step.number}`;
  }
}

/**
 * The formal citation of a provision, or of the document when `anchor` is null.
 * A named section has no number to cite: it gives the document and the heading.
 */
export function formatCitation(document: CitedDocument, anchor: string | null, heading = ''): string {
  const whole = formatDocument(document);
  if (anchor === null) return whole;
  const provision = formatProvision(anchor);
  if (provision === null) return heading === '' ? whole : `${whole}, phần “${heading}”`;
  return `${provision} ${annex(document, anchor)}${whole}`;
}

/** The short form used as link text: “khoản 2 Điều 4 Quyết định số 129/2007/QĐ-TTg”. */
export function formatShortCitation(document: CitedDocument, anchor: string | null, heading = ''): string {
  const name = shortDocumentName(document);
  if (anchor === null) return name;
  const provision = formatProvision(anchor);
  if (provision === null) return heading === '' ? name : `${name}, phần “${heading}”`;
  return `${provision} ${name}`;
}

function annex(document: CitedDocument, anchor: string): string {
  if (document.annexedKind === undefined || anchor.startsWith('quyet-dinh-')) return '';
  return `${document.annexedKind} ban hành kèm theo `;
}

const unitPattern = /^(đoạn|điểm|khoản|mục|điều)\s+(\d+(?:\.\d+)*[a-zđ]?|[a-zđ]{1,2})(?:\s+|$)/iu;
const units: Readonly<Record<string, AnchorStep['unit']>> = {
  đoạn: 'paragraph',
  điểm: 'point',
  khoản: 'clause',
  mục: 'section',
  điều: 'article',
};

/**
 * Reads the provision at the head of a citation and the rest after it: the inverse of {@link formatCitation} for
 * numbered provisions. `annexed` tells that the document issues a regulation, whose articles are the plain ones.
 * Null when the text names no provision.
 */
export function parseCitation(text: string, annexed: boolean): { anchor: string; document: string } | null {
  const steps: AnchorStep[] = [];
  let rest = text.normalize('NFC').trim();
  for (let match = unitPattern.exec(rest); match !== null; match = unitPattern.exec(rest)) {
    const unit = units[(match[1] ?? '').toLowerCase()];
    const number = match[2] ?? '';
    if (unit === undefined) break;
    steps.unshift(unit === 'article' ? { unit, number, decision: false } : { unit, number });
    rest = rest.slice(match[0].length);
  }
  if (steps.length === 0) return null;
  const regulation = /^(?:Quy chế|Quy định|Đề án) ban hành kèm theo /u.exec(rest);
  const own = annexed && regulation === null;
  const marked = steps.map((step) => (step.unit === 'article' ? { ...step, decision: own } : step));
  return {
    anchor: formatAnchor({ kind: 'numbered', steps: marked }),
    document: rest.slice(regulation?.[0].length ?? 0),
  };
}
