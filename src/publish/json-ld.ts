/**
 * Structured data of pages (schema.org, JSON-LD), honest about what a page is: only a full text is the document;
 * a digest is an article about it, and legal force is stated only where it is confirmed.
 */
import { formatDocument, kindNames, shortDocumentName } from '#src/domain/document/index.ts';
import type { RelationType } from '#src/domain/document/index.ts';
import { publicAddress, siteConfig } from '#src/site-config.ts';
import type { DocumentEntry, GuideEntry, Handbook } from '../catalog/model.ts';

/** One node of a JSON-LD graph. */
export type LdNode = Readonly<Record<string, unknown>> & { readonly '@type': string };

export interface LdGraph {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly LdNode[];
}

/** An ancestor of a page, as `BaseLayout` takes it. */
export interface Crumb {
  readonly path: string;
  readonly name: string;
}

const graph = (...nodes: LdNode[]): LdGraph => ({ '@context': 'https://schema.org', '@graph': nodes });

/** The way to a page from the home page, the page itself last. */
function breadcrumbList(crumbs: readonly Crumb[], page: Crumb): LdNode {
  const all = [{ path: '/', name: siteConfig.shortName }, ...crumbs, page];
  const items = all.map(({ path, name }, index) => {
    return { '@type': 'ListItem', position: index + 1, name, item: publicAddress(path) };
  });
  return { '@type': 'BreadcrumbList', itemListElement: items };
}

/** A page that is only a page: lists, about pages. No claim beyond name, place and language. */
export function pageGraph(
  page: Crumb & { readonly description: string; readonly type?: 'WebPage' | 'CollectionPage' | 'AboutPage' },
  crumbs: readonly Crumb[] = [],
): LdGraph {
  const { path, name, description, type = 'WebPage' } = page;
  return graph(pageNode(type, path, name, description), breadcrumbList(crumbs, page));
}

function pageNode(type: string, path: string, name: string, description: string): LdNode {
  const url = publicAddress(path);
  const isPartOf = { '@type': 'WebSite', name: siteConfig.name, url: publicAddress('/') };
  return { '@type': type, url, name, description, inLanguage: 'vi', isPartOf };
}

/** The page of a document: the document itself where the text is full, an article about it otherwise. */
export function documentGraph(
  document: DocumentEntry,
  handbook: Handbook,
  crumbs: readonly Crumb[],
): LdGraph {
  const { data, slug } = document;
  const path = `/van-ban/${slug}/`;
  const full = data.coverage === 'full';
  const page: LdNode = {
    ...pageNode(full ? 'WebPage' : 'Article', path, data.shortTitle, data.summary),
    dateModified: updatedOn(document),
    [full ? 'mainEntity' : 'about']: { '@id': legislationId(slug) },
  };
  const breadcrumbs = breadcrumbList(crumbs, { path, name: data.shortTitle });
  return graph(page, legislation(document, handbook), breadcrumbs);
}

/** The day a document's page last changed in substance: its checking, or its second reading when that is later. */
export function updatedOn({ data: { checked, secondReading } }: Pick<DocumentEntry, 'data'>): string {
  return secondReading !== null && secondReading.on > checked.on ? secondReading.on : checked.on;
}

const legislationId = (slug: string) => `${publicAddress(`/van-ban/${slug}/`)}#van-ban`;

function legislation(document: DocumentEntry, handbook: Handbook): LdNode {
  const { data, slug } = document;
  const confirmed = data.coverage === 'full' && data.status.state === 'in-force';
  return {
    '@type': 'Legislation',
    '@id': legislationId(slug),
    name: shortDocumentName(data),
    alternateName: data.title,
    ...(data.number === null ? {} : { legislationIdentifier: data.number }),
    legislationType: kindNames[data.kind],
    ...(data.issued === null ? {} : { legislationDate: data.issued }),
    legislationPassedBy: { '@type': 'Organization', name: data.issuer },
    ...(confirmed ? { legislationLegalForce: 'https://schema.org/InForce' } : {}),
    ...relationsLd(document, handbook),
  };
}

/** Which schema.org property says the same as a relation. Mere mentions stay in the open data, where they cost no reader. */
const relationProperties: Readonly<Partial<Record<RelationType, string>>> = {
  'thuc-hien': 'legislationApplies',
  'sua-doi': 'legislationChanges',
  'thay-the': 'legislationChanges',
};

function relationsLd({ data }: DocumentEntry, { documents, external }: Handbook): Record<string, unknown> {
  const found: Record<string, object[]> = {};
  for (const { type, target } of data.relations) {
    const property = relationProperties[type];
    const page = documents.find(({ slug }) => slug === target);
    const other = page?.data ?? external.find(({ id }) => id === target);
    if (property === undefined || other === undefined) continue;
    // A document with a page of its own says there what it is.
    const node =
      page === undefined
        ? { '@type': 'Legislation', name: formatDocument(other), legislationType: kindNames[other.kind] }
        : { '@id': legislationId(page.slug) };
    (found[property] ??= []).push(node);
  }
  return found;
}

/** A guide is an article of the site's own. */
export function guideGraph({ data, slug }: GuideEntry, crumbs: readonly Crumb[]): LdGraph {
  const path = `/huong-dan/${slug}/`;
  const article: LdNode = {
    ...pageNode('Article', path, data.title, data.summary),
    timeRequired: `PT${data.minutes}M`,
  };
  return graph(article, breadcrumbList(crumbs, { path, name: data.title }));
}
