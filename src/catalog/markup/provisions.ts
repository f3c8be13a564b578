/**
 * Cuts the body of a document into provisions, each with its permanent anchor.
 * A digest is cut at headings and at the numbered clauses of an article; a full text, which has no headings, at its
 * numbered paragraphs and at paragraphs that start with `[#anchor]`.
 */
import type { Heading, List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { formatAnchor, formatProvision, parseAnchor } from '#src/domain/document/index.ts';
import type { AnchorStep } from '#src/domain/document/index.ts';
import { slug } from '#src/domain/vietnamese/index.ts';

/** A provision before its content is rendered. */
export interface ProvisionNodes {
  readonly anchor: string;
  /** 1 for an article or a mục, 2 for what lies below it, and so on. */
  readonly level: number;
  readonly unit: AnchorStep['unit'] | 'named';
  /** What stands in the margin: “Điều 4”, “1.”, “a)”; empty where the text itself carries the number. */
  readonly marker: string;
  /** Heading without its number; empty when the provision has none. */
  readonly heading: string;
  readonly nodes: RootContent[];
  readonly line: number;
}

export interface CutBody {
  /** What stands before the first provision. */
  readonly lead: RootContent[];
  readonly provisions: ProvisionNodes[];
}

/** Cuts a digest. */
export function cutDigest(root: Root): CutBody {
  const lead: RootContent[] = [];
  const provisions: ProvisionNodes[] = [];
  for (const node of root.children) {
    // A paragraph after listed clauses speaks of the whole article, not of the last clause.
    const open = provisions.findLast((provision) => provision.heading !== '' || provision.level === 1);
    if (node.type === 'heading') provisions.push(fromHeading(node, provisions));
    else if (node.type === 'list' && node.ordered === true && open?.unit === 'article')
      provisions.push(...fromClauses(node, open));
    else (open?.nodes ?? lead).push(node);
  }
  return { lead, provisions };
}

const headingPattern = /^(Điều|Khoản|Điểm|Mục)\s+(\d+(?:\.\d+)*[a-zđ]?|[a-zđ]{1,2})(?:\s*[.:]\s*|\s+|$)/u;
const explicitAnchor = /\s*\[#([a-z0-9-]+)\]\s*$/;

function fromHeading(node: Heading, before: readonly ProvisionNodes[]): ProvisionNodes {
  const written = toString(node).trim();
  const explicit = explicitAnchor.exec(written)?.[1];
  const text = written.replace(explicitAnchor, '');
  const numbered = headingPattern.exec(text);
  const parent = before.findLast((provision) => provision.level < node.depth - 1)?.anchor;
  const anchor =
    explicit ??
    (numbered === null ? slug(text) : numberedAnchor(numbered[1] ?? '', numbered[2] ?? '', parent));
  return {
    anchor,
    level: node.depth - 1,
    unit: unitOf(anchor),
    marker: numbered === null ? '' : `${numbered[1] ?? ''} ${numbered[2] ?? ''}`,
    heading: numbered === null ? text : text.slice(numbered[0].length),
    nodes: [],
    line: node.position?.start.line ?? 1,
  };
}

function numberedAnchor(unit: string, number: string, parent: string | undefined): string {
  const below = parent === undefined ? '' : `${parent}-`;
  switch (unit) {
    case 'Khoản':
      return below + stepAnchor({ unit: 'clause', number });
    case 'Điểm':
      return below + stepAnchor({ unit: 'point', number });
    case 'Mục':
      return stepAnchor({ unit: 'section', number });
    default:
      return stepAnchor({ unit: 'article', number, decision: false });
  }
}

const stepAnchor = (step: AnchorStep) => formatAnchor({ kind: 'numbered', steps: [step] });

function unitOf(anchor: string): ProvisionNodes['unit'] {
  const parsed = parseAnchor(anchor);
  return parsed.kind === 'named' ? 'named' : (parsed.steps.at(-1)?.unit ?? 'named');
}

function fromClauses(list: List, article: ProvisionNodes): ProvisionNodes[] {
  return list.children.flatMap((item, index) => {
    const number = (list.start ?? 1) + index;
    const anchor = `${article.anchor}-khoan-${number}`;
    const points: ProvisionNodes[] = [];
    const nodes = item.children.flatMap((child) => {
      if (child.type !== 'list' || child.ordered === true) return [child];
      const rest = child.children.filter((point) => {
        const provision = fromPoint(point, anchor, article.level + 2);
        if (provision !== null) points.push(provision);
        return provision === null;
      });
      return rest.length === 0 ? [] : [{ ...child, children: rest }];
    });
    const line = item.position?.start.line ?? 1;
    return [
      {
        anchor,
        level: article.level + 1,
        unit: 'clause' as const,
        marker: `${number}.`,
        heading: '',
        nodes,
        line,
      },
      ...points,
    ];
  });
}

function fromPoint(item: ListItem, clause: string, level: number): ProvisionNodes | null {
  const first = item.children[0];
  const start = first?.type === 'paragraph' ? first.children[0] : undefined;
  const letter = start?.type === 'text' ? /^([a-zđ]{1,2})\)\s+/u.exec(start.value) : null;
  if (first?.type !== 'paragraph' || start?.type !== 'text' || letter === null) return null;
  const paragraph: Paragraph = {
    ...first,
    children: [{ ...start, value: start.value.slice(letter[0].length) }, ...first.children.slice(1)],
  };
  return {
    anchor: `${clause}-${stepAnchor({ unit: 'point', number: letter[1] ?? '' })}`,
    level,
    unit: 'point',
    marker: `${letter[1] ?? ''})`,
    heading: '',
    nodes: [paragraph, ...item.children.slice(1)],
    line: item.position?.start.line ?? 1,
  };
}

const namedStart = /^\[#([a-z0-9-]+)\]\s*/;
const numberedStart = /^(\d+(?:\.\d+)?)\.\s/;

/** Cuts a full text. The words are left as they stand; only the `[#anchor]` markers are taken out. */
export function cutFullText(root: Root): CutBody {
  const lead: RootContent[] = [];
  const provisions: ProvisionNodes[] = [];
  for (const node of root.children) {
    const last = provisions.at(-1);
    if (node.type !== 'paragraph') (last?.nodes ?? lead).push(node);
    else {
      const anchor = takeAnchor(node) ?? nextParagraph(last);
      if (anchor === null) (last?.nodes ?? lead).push(node);
      else provisions.push(fullProvision(anchor, node));
    }
  }
  return { lead, provisions };
}

function takeAnchor(paragraph: Paragraph): string | null {
  const start = paragraph.children[0];
  if (start?.type !== 'text') return null;
  const named = namedStart.exec(start.value);
  if (named !== null) start.value = start.value.slice(named[0].length);
  const number = numberedStart.exec(start.value)?.[1];
  return named?.[1] ?? (number === undefined ? null : `muc-${number.replace('.', '-')}`);
}

/** A paragraph without a number continues a mục as its next đoạn; a named part just goes on. */
function nextParagraph(last: ProvisionNodes | undefined): string | null {
  if (last === undefined || last.unit === 'named') return null;
  const [, base = last.anchor, count = '1'] = /^(.*)-doan-(\d+)$/.exec(last.anchor) ?? [];
  return `${base}-doan-${Number(count) + 1}`;
}

function fullProvision(anchor: string, node: Paragraph): ProvisionNodes {
  const parsed = parseAnchor(anchor);
  const depth = parsed.kind === 'named' ? 1 : parsed.steps.length;
  const dots = parsed.kind === 'named' ? 0 : (formatProvision(anchor)?.split('.').length ?? 1) - 1;
  return {
    anchor,
    level: depth + dots,
    unit: unitOf(anchor),
    marker: '',
    heading: '',
    nodes: [node],
    line: node.position?.start.line ?? 1,
  };
}
