/** The figures that `npm run check` prints and /gioi-thieu/ shows: counted, never written. */
import { currentVersions } from '#src/domain/assessment/checklist-library.ts';
import { supportClass } from '#src/domain/document/support.ts';
import type { Handbook } from '../model.ts';

export interface Statistics {
  readonly documents: {
    readonly full: number;
    readonly digest: number;
    readonly cited: number;
    readonly external: number;
  };
  readonly provisions: number;
  /** Statements of digests, guides, changes, answers and terms by their weakest support. */
  readonly statements: Readonly<Record<'source' | 'chua-doi-chieu' | 'suy-luan' | 'de-xuat', number>>;
  readonly changes: number;
  readonly guides: number;
  readonly questions: number;
  readonly terms: number;
  readonly criteria: number;
  readonly sources: number;
}

export function countHandbook(handbook: Handbook): Statistics {
  const coverage = (name: string) => handbook.documents.filter(({ data }) => data.coverage === name).length;
  const statements = { source: 0, 'chua-doi-chieu': 0, 'suy-luan': 0, 'de-xuat': 0 };
  const { documents, guides, changes, questions, terms } = handbook;
  for (const entry of [...documents, ...guides, ...changes, ...questions, ...terms])
    for (const statement of entry.statements)
      if (statement.sources.length + statement.marks.length > 0) statements[supportClass(statement)] += 1;
  return {
    documents: {
      full: coverage('full'),
      digest: coverage('digest'),
      cited: coverage('cited'),
      external: handbook.external.length,
    },
    provisions: documents.reduce((sum, { provisions }) => sum + provisions.length, 0),
    statements,
    changes: changes.length,
    guides: guides.length,
    questions: questions.length,
    terms: terms.length,
    criteria: currentVersions(handbook.checklists).reduce((sum, { criteria }) => sum + criteria.length, 0),
    sources: Object.keys(handbook.sources.sources).length,
  };
}
