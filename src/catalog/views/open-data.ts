/** Documents as open data: what `/du-lieu/van-ban/<slug>.json` and `/du-lieu/van-ban.json` hold. */
import {
  coverages,
  formatCitation,
  formatDocument,
  isSupportMark,
  kindNames,
  provisionStates,
  supportClass,
  validityStates,
  verdicts,
} from '#src/domain/document/index.ts';
import { openDataUrn, openDataVersion } from '#src/domain/document/open-data.ts';
import type {
  OpenCollection,
  OpenDocument,
  OpenProvision,
  OpenStatement,
} from '#src/domain/document/open-data.ts';
import type { ChangeData } from '../kinds/change.ts';
import type { DocumentData } from '../kinds/document.ts';
import { absoluteAddress, publicAddress, siteConfig } from '#src/site-config.ts';
import type { Blocks, DocumentEntry, Entry, Handbook } from '../model.ts';
import type { Statement } from '../markup/support.ts';
import { sourcesOfFields } from './field-sources.ts';
import { relationsOf } from './relations.ts';

const head = { $schema: openDataUrn, formatVersion: openDataVersion, language: 'vi' } as const;

/** One document with everything the site says of it. `standing`: what the publisher of this copy is. */
export function openDocument(document: DocumentEntry, handbook: Handbook, standing: string): OpenDocument {
  const { data, slug, lead, provisions } = document;
  const page = `/van-ban/${slug}/`;
  const fullText = data.coverage === 'full';
  const changes = handbook.changes.filter((change) => change.data.touches.some((ref) => isOf(ref, slug)));
  const used = [lead, ...provisions].flatMap((blocks) => blocks.statements.flatMap(({ sources }) => sources));
  return {
    ...head,
    format: 'van-ban',
    standing,
    slug,
    address: publicAddress(page),
    citation: formatDocument(data),
    number: data.number,
    kind: data.kind,
    kindName: kindNames[data.kind],
    title: data.title,
    shortTitle: data.shortTitle,
    annexed: data.annexedKind && data.annexed ? { kind: data.annexedKind, title: data.annexed } : null,
    issuer: data.issuer,
    signer: data.signer,
    signerRole: data.signerRole,
    issued: data.issued,
    effective: data.effective,
    recipients: data.recipients,
    coverage: { level: data.coverage, fullText, notice: coverages[data.coverage].notice },
    summary: data.summary,
    duty: data.duty,
    status: {
      ...data.status,
      name: validityStates[data.status.state].name,
      confirmed: data.status.state !== 'to-confirm',
    },
    original: { where: data.original.where, source: data.original.source ?? null },
    checked: data.checked,
    secondReading: data.secondReading?.on ?? null,
    lead: { text: lead.text, statements: openStatements(lead, fullText) },
    provisions: openProvisions(document, changes),
    relations: relationsOf(document, handbook).map(({ wording, other, at, otherAt, note }) => ({
      wording,
      other: { title: other.title, number: other.number, address: absoluteAddress(other.href) },
      at,
      otherAt,
      note,
    })),
    changes: changes.map(openChange),
    toVerify: data.toVerify,
    emendations: data.emendations,
    sources: openSources([...sourcesOfFields(data), ...used], handbook),
  };
}

function openProvisions(
  { slug, data, provisions }: DocumentEntry,
  changes: readonly Entry<ChangeData>[],
): OpenProvision[] {
  return provisions.map(({ anchor, parent, level, unit, marker, heading, label, text, ref, statements }) => ({
    anchor,
    address: publicAddress(`/van-ban/${slug}/#${anchor}`),
    parent,
    level,
    unit,
    marker,
    heading,
    label,
    citation: formatCitation(data, anchor, heading),
    text,
    statements: openStatements({ statements }, data.coverage === 'full'),
    changes: changes.filter((change) => change.data.touches.includes(ref)).map(({ slug: id }) => id),
    ...openStanding(data, anchor),
  }));
}

function openStanding({ provisions }: DocumentData, anchor: string): Pick<OpenProvision, 'standing'> {
  const found = provisions[anchor];
  if (found === undefined) return {};
  const { state, since, basis, support, asOf, note } = found;
  const { name, verdict } = provisionStates[state];
  return {
    standing: {
      state,
      verdict,
      verdictName: verdicts[verdict].name,
      name,
      since,
      basis,
      sources: support.filter((each) => !isSupportMark(each)),
      marks: support.filter(isSupportMark),
      asOf,
      note,
    },
  };
}

/** Every document, and those that are only named. */
export function openCollection(handbook: Handbook, standing: string): OpenCollection {
  return {
    ...head,
    format: 'danh-muc-van-ban',
    standing,
    title: siteConfig.name,
    address: publicAddress('/van-ban/'),
    documents: handbook.documents.map((document) => openDocument(document, handbook, standing)),
    external: handbook.external.map(({ id, number, kind, issuer, issued, title, support }) => ({
      id,
      address: publicAddress(`/van-ban/#${id}`),
      number,
      kind,
      kindName: kindNames[kind],
      issuer,
      issued,
      title,
      sources: support.filter((reference) => !isSupportMark(reference)),
      marks: support.filter(isSupportMark),
    })),
    sources: openSources(
      handbook.external.flatMap(({ support }) => support).filter((reference) => !isSupportMark(reference)),
      handbook,
    ),
  };
}

const isOf = (ref: string, slug: string) => ref === slug || ref.startsWith(`${slug}#`);

function openStatements({ statements }: Pick<Blocks, 'statements'>, fullText: boolean): OpenStatement[] {
  return fullText ? [] : statements.filter(({ text }) => text !== '').map(openStatement);
}

function openStatement({ text, sources, marks }: Statement): OpenStatement {
  const supported = sources.length + marks.length > 0;
  return {
    text,
    sources: [...sources],
    marks: [...marks],
    support: supported ? supportClass({ sources, marks }) : 'none',
  };
}

function openChange({ slug, data }: Entry<ChangeData>): OpenDocument['changes'][number] {
  const { title, date, dateText, basis, confidence, asOf } = data;
  const effects = data.effects.map(({ words = [], ...effect }) => ({ ...effect, words }));
  return {
    id: slug,
    title,
    date,
    dateText,
    basis,
    confidence,
    asOf,
    address: publicAddress(`/thay-doi/#${slug}`),
    ...(effects.length === 0 ? {} : { effects }),
  };
}

function openSources(
  ids: readonly string[],
  { sources: { publishers, sources } }: Handbook,
): OpenDocument['sources'] {
  return [...new Set(ids)].flatMap((id): OpenDocument['sources'] => {
    const source = sources[id];
    if (source === undefined) return [];
    const { title, seen } = source;
    if ('document' in source)
      return [
        {
          id,
          title,
          publisher: null,
          rank: 'own',
          address: publicAddress(`/van-ban/${source.document}/`),
          seen,
        },
      ];
    const publisher = publishers[source.publisher];
    if (publisher === undefined) return [];
    return [{ id, title, publisher: publisher.name, rank: publisher.rank, address: source.address, seen }];
  });
}
