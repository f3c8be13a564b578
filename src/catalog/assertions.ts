/** Cross-file assertions: each adds one problem a finding, naming the file, the line and the nearest known names. */
import { isSupportMark } from '#src/domain/document/support.ts';
import type { Sources } from '#src/domain/document/schema.ts';
import type { Problem } from '#src/domain/problem/problem.ts';
import { nearestNames } from '#src/domain/vietnamese/similarity.ts';
import { collectReferences } from './markup/references.ts';
import type { ProvisionNodes } from './markup/provisions.ts';
import { collectStatements } from './markup/support.ts';
import type { Handbook } from './model.ts';
import type { RawEntry } from './read.ts';
import type { Targets } from './links/targets.ts';

type Linked = Pick<
  Handbook,
  'documents' | 'changes' | 'questions' | 'terms' | 'checklists' | 'external' | 'sources'
>;

/** No two provisions of a document share an anchor. */
export function assertUniqueAnchors(
  file: string,
  lineOffset: number,
  provisions: readonly ProvisionNodes[],
  problems: Problem[],
): void {
  const seen = new Set<string>();
  for (const { anchor, line } of provisions) {
    if (seen.has(anchor))
      problems.push({ code: 'neo-trung', data: { anchor }, place: { file, line: lineOffset + line } });
    seen.add(anchor);
  }
}

/** Every statement of a digest says what it rests on, and every source it names is known. */
export function assertStatements(raw: RawEntry<unknown>, { sources }: Sources, problems: Problem[]): void {
  const isFullText = (raw.data as { coverage?: string }).coverage === 'full';
  for (const statement of collectStatements(raw.body.children)) {
    const place = { file: raw.file, line: raw.lineOffset + statement.line };
    const unsupported = statement.sources.length + statement.marks.length === 0;
    if (unsupported && statement.needsSupport && !isFullText && statement.text !== '')
      problems.push({ code: 'cau-thieu-nguon', data: { statement: statement.text.slice(0, 80) }, place });
    for (const source of statement.sources) {
      if (!Object.hasOwn(sources, source))
        problems.push({
          code: 'nguon-khong-co',
          data: { source, near: nearestNames(source, Object.keys(sources)) },
          place,
        });
    }
  }
}

/** Every source is published where its publisher is known to publish. */
export function assertSources({ publishers, sources }: Sources, problems: Problem[]): void {
  for (const [id, source] of Object.entries(sources)) {
    if (!('publisher' in source)) continue;
    const host = new URL(source.address).hostname;
    const hosts = publishers[source.publisher]?.hosts ?? [];
    if (!hosts.some((known) => host === known || host.endsWith(`.${known}`)))
      problems.push({
        code: 'nguon-ngoai-danh-sach',
        data: { source: id, host },
        place: { file: 'content/nguon.yml' },
      });
  }
}

/** Every reference in bodies, front matter and checklists leads somewhere. */
export function assertReferences(
  raws: readonly RawEntry<unknown>[],
  handbook: Linked,
  targets: Targets,
  problems: Problem[],
): void {
  const check = (target: string, place: { file: string; line?: number; path?: string }) => {
    if (!targets.has(target))
      problems.push({
        code: 'tham-chieu-khong-co',
        data: { target, near: nearestNames(target, targets.keys()) },
        place,
      });
  };
  const checkSource = (source: string, file: string, path: string) => {
    if (!isSupportMark(source) && !Object.hasOwn(handbook.sources.sources, source))
      problems.push({
        code: 'nguon-khong-co',
        data: { source, near: nearestNames(source, Object.keys(handbook.sources.sources)) },
        place: { file, path },
      });
  };
  for (const raw of raws)
    for (const { target, line } of collectReferences(raw.body, selfOf(raw)))
      check(target, { file: raw.file, line: raw.lineOffset + line });
  for (const { file, slug, data } of handbook.documents) {
    data.status.sources.forEach((source) => checkSource(source, file, 'status.sources'));
    if (data.original.source) checkSource(data.original.source, file, 'original.source');
    for (const { target, at, targetAt } of data.relations) {
      check(refOf(target, handbook), { file, path: 'relations' });
      if (at) check(`${slug}#${at}`, { file, path: 'relations.at' });
      if (targetAt) check(`${target}#${targetAt}`, { file, path: 'relations.targetAt' });
    }
    Object.keys(data.labels).forEach((anchor) => check(`${slug}#${anchor}`, { file, path: 'labels' }));
  }
  for (const { file, data } of handbook.changes)
    data.touches.forEach((ref) => check(ref, { file, path: 'touches' }));
  for (const { file, data } of [...handbook.questions, ...handbook.terms])
    data.basis.forEach((ref) => check(ref, { file, path: 'basis' }));
  for (const { id, support } of handbook.external)
    support.forEach((source) => checkSource(source, 'content/van-ban-ngoai.yml', id));
  for (const checklist of handbook.checklists)
    for (const criterion of checklist.criteria)
      for (const basis of criterion.basis)
        check(basis.ref, {
          file: `content/bo-tieu-chi/${checklist.id}/${checklist.version}.yml`,
          path: criterion.id,
        });
}

/** The name that a bare `#anchor` in this file belongs to. */
export function selfOf(raw: RawEntry<unknown>): string {
  const folder = raw.file.split('/')[1] ?? '';
  if (folder === 'van-ban') return raw.slug;
  return folder === 'huong-dan' ? `huong-dan/${raw.slug}` : `${folder}#${raw.slug}`;
}

/** A relation may name a document with a page or one that is only cited. */
function refOf(target: string, { external }: Pick<Handbook, 'external'>): string {
  return external.some(({ id }) => id === target) ? `ngoai#${target}` : target;
}
