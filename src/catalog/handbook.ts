/**
 * Reads the whole content directory into a {@link Handbook}: parse, validate, cut into provisions, link, check.
 * Everything that shows or checks content starts here: pages, data files, the search index, `npm run check`, tests.
 */
import {
  changeSchema,
  documentSchema,
  externalDocumentSchema,
  guideSchema,
  questionSchema,
  sourcesSchema,
  termSchema,
} from '#src/domain/document/schema.ts';
import { isWithin } from '#src/domain/document/index.ts';
import type { Problem } from '#src/domain/problem/problem.ts';
import { assertReferences, assertSources, assertStatements, assertUniqueAnchors } from './assertions.ts';
import { collectBacklinks } from './links/backlinks.ts';
import { createBlocks } from './markup/blocks.ts';
import { readChecklists } from './checklists.ts';
import { cutDigest, cutFullText } from './markup/provisions.ts';
import type { CutBody } from './markup/provisions.ts';
import type { ResolvedReference, ResolveReference } from './markup/references.ts';
import type { DocumentEntry, Entry, GuideEntry, Handbook, Provision } from './model.ts';
import { questionPath } from './views/question-topics.ts';
import { readEntries, readYaml } from './read.ts';
import type { RawEntry } from './read.ts';
import { addDocument, addTarget, createResolve } from './links/targets.ts';

/** Reads `contentDir`; what is wrong is in `problems`, never thrown. */
export function readHandbook(contentDir: string): Handbook {
  const problems: Problem[] = [];
  const rawDocuments = readEntries(contentDir, 'van-ban', documentSchema, problems);
  const rawGuides = readEntries(contentDir, 'huong-dan', guideSchema, problems);
  const rawChanges = readEntries(contentDir, 'thay-doi', changeSchema, problems);
  const rawQuestions = readEntries(contentDir, 'hoi-dap', questionSchema, problems);
  const rawTerms = readEntries(contentDir, 'thuat-ngu', termSchema, problems);
  const external = readYaml(contentDir, 'van-ban-ngoai.yml', externalDocumentSchema, problems) ?? [];
  const sources = readYaml(contentDir, 'nguon.yml', sourcesSchema, problems) ?? {
    publishers: {},
    sources: {},
  };
  const checklists = readChecklists(contentDir, problems);

  const cutDocuments = rawDocuments.map((raw) => ({ raw, cut: cut(raw) }));
  const cutGuides = rawGuides.map((raw) => ({ raw, cut: cutDigest(raw.body) }));

  const targets = new Map<string, ResolvedReference>();
  for (const {
    raw,
    cut: { provisions },
  } of cutDocuments)
    addDocument(targets, raw.slug, raw.data, provisions);
  for (const { id, number, title } of external)
    addTarget(targets, `ngoai#${id}`, `/van-ban/#${id}`, number ?? title);
  for (const {
    raw,
    cut: { provisions },
  } of cutGuides) {
    addTarget(targets, `huong-dan/${raw.slug}`, `/huong-dan/${raw.slug}/`, raw.data.title);
    for (const { anchor, heading } of provisions)
      addTarget(targets, `huong-dan/${raw.slug}#${anchor}`, `/huong-dan/${raw.slug}/#${anchor}`, heading);
  }
  for (const { slug, data } of rawChanges)
    addTarget(targets, `thay-doi#${slug}`, `/thay-doi/#${slug}`, data.title);
  for (const { slug, data } of rawQuestions)
    addTarget(targets, `hoi-dap#${slug}`, questionPath({ slug, data }), data.question);
  for (const { slug, data } of rawTerms)
    addTarget(targets, `thuat-ngu#${slug}`, `/thuat-ngu/#${slug}`, data.term);
  // A derived checklist shares its source's criteria and comes after it: a criterion leads to the source.
  for (const checklist of checklists)
    for (const { id, text } of checklist.criteria.filter(
      (criterion) => !targets.has(`tieu-chi#${criterion.id}`),
    ))
      addTarget(targets, `tieu-chi#${id}`, `/tu-danh-gia/${checklist.id}/#${id}`, `Tiêu chí ${id}: ${text}`);
  const resolve = createResolve(targets);

  const documents = cutDocuments.map(({ raw, cut: body }): DocumentEntry => {
    const provisions = finishProvisions(raw.slug, body, raw.data.labels, resolve);
    return {
      ...finish(raw, raw.slug, resolve),
      lead: createBlocks(body.lead, raw.slug, resolve),
      provisions,
    };
  });
  const guides = cutGuides.map(({ raw, cut: body }): GuideEntry => {
    const self = `huong-dan/${raw.slug}`;
    const provisions = finishProvisions(self, body, {}, resolve);
    return { ...finish(raw, self, resolve), lead: createBlocks(body.lead, self, resolve), provisions };
  });
  const changes = rawChanges.map((raw) => finish(raw, `thay-doi#${raw.slug}`, resolve));
  const questions = rawQuestions.map((raw) => finish(raw, `hoi-dap#${raw.slug}`, resolve));
  const terms = rawTerms.map((raw) => finish(raw, `thuat-ngu#${raw.slug}`, resolve));

  const raws = [...rawDocuments, ...rawGuides, ...rawChanges, ...rawQuestions, ...rawTerms];
  const handbook = { documents, external, changes, guides, questions, terms, checklists, sources };
  for (const { raw, cut: body } of [...cutDocuments, ...cutGuides])
    assertUniqueAnchors(raw.file, raw.lineOffset, body.provisions, problems);
  for (const raw of raws) assertStatements(raw, sources, problems);
  assertSources(sources, problems);
  assertReferences(raws, handbook, targets, problems);
  return { ...handbook, backlinks: collectBacklinks(raws, handbook, targets), resolve, problems };
}

function cut(raw: RawEntry<{ coverage: string }>): CutBody {
  return raw.data.coverage === 'full' ? cutFullText(raw.body) : cutDigest(raw.body);
}

function finish<Data>(raw: RawEntry<Data>, self: string, resolve: ResolveReference): Entry<Data> {
  return {
    slug: raw.slug,
    file: raw.file,
    data: raw.data,
    ...createBlocks(raw.body.children, self, resolve),
  };
}

function finishProvisions(
  self: string,
  body: CutBody,
  labels: Readonly<Record<string, string>>,
  resolve: ResolveReference,
): Provision[] {
  return body.provisions.map(({ nodes, ...rest }, index) => {
    const { anchor, marker, heading } = rest;
    const before = body.provisions.slice(0, index);
    const parent = before.findLast(
      (other) => other.level < rest.level && encloses(other.anchor, anchor),
    )?.anchor;
    const label = labels[anchor] ?? [marker, heading].filter((part) => part !== '').join('. ');
    return {
      ...rest,
      ...createBlocks(nodes, self, resolve),
      label,
      ref: `${self}#${anchor}`,
      parent: parent ?? null,
    };
  });
}

/** A numbered provision lies in what its anchor starts with; a named one in the nearest heading above. */
function encloses(outer: string, inner: string): boolean {
  return /(?:dieu|muc)-\d/.test(inner) ? isWithin(inner, outer) : true;
}
