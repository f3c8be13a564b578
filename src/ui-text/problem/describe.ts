/** SHIPS TO THE BROWSER. How a problem is put into words, whatever its table: see table-assessment.ts, table-content.ts. */
import type { Place, Problem } from '#src/domain/problem/problem.ts';

/**
 * Wording of one code. `text` is one Vietnamese sentence saying what is wrong and where; `remedy` says what to do.
 * `severity` “notice” means the work goes on and the person is told.
 */
interface ProblemWording<Data = object> {
  readonly severity: 'error' | 'notice';
  readonly title: string;
  readonly text: (data: Data) => string;
  readonly remedy: (data: Data) => string;
}

/** A wording for every code of a map from codes to their data, and for no other. */
export type ProblemTable<DataByCode> = {
  readonly [Code in keyof DataByCode]: ProblemWording<DataByCode[Code]>;
};

/** What a person is shown. `help` is a site path without base. */
export interface ProblemDescription {
  readonly code: string;
  readonly severity: 'error' | 'notice';
  readonly title: string;
  readonly text: string;
  readonly remedy: string;
  readonly place?: Place;
  readonly help: string;
}

/**
 * The describe function of one table, or of several spread into one. Takes any problem, because problems travel
 * through code that knows nothing of tables; an unknown code is a bug and throws.
 */
export function createDescribe(table: object): (problem: Problem) => ProblemDescription {
  return ({ code, data, place }) => {
    if (!Object.hasOwn(table, code)) throw new Error(`No wording for problem code “${code}”`);
    // The one place where the link between a code and its data, kept by the tables, is taken on trust.
    const { severity, title, text, remedy } = (table as Readonly<Record<string, ProblemWording>>)[
      code
    ] as ProblemWording;
    return {
      code,
      severity,
      title,
      text: text(data),
      remedy: remedy(data),
      ...(place === undefined ? {} : { place }),
      help: `/tro-giup/loi/${code}/`,
    };
  };
}
