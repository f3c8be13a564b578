/**
 * Expected failures as values, and the shape every problem table shares. SHIPS TO THE BROWSER: no tables here,
 * so that a page carries only the wording it can show (see problem/table-*.ts).
 *
 * A function that can fail on what people give it returns a `Result`; a bug in our own code throws.
 */

/** A value, or the reasons why there is none. `problems` is never empty. */
export type Result<Value, P extends Problem = Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly P[] };

/** One thing that is wrong: its code, the data its sentence is made of, and where it was found. */
export interface Problem<Code extends string = string, Data extends ProblemData = ProblemData> {
  readonly code: Code;
  readonly data: Data;
  readonly place?: Place;
}

type ProblemData = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** Where a problem is: a file, a line in it (from 1), and the path of a field in dots and brackets. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly path?: string;
}

/**
 * One row of a problem table. `text` is one Vietnamese sentence saying what is wrong and where;
 * `remedy` says what to do. `severity` “notice” means the work goes on and the person is told.
 */
interface ProblemRow<Data extends ProblemData = ProblemData> {
  readonly severity: 'error' | 'notice';
  readonly title: string;
  readonly text: (data: Data) => string;
  readonly remedy: (data: Data) => string;
}

/** Any table of rows keyed by code; `never` lets each row name its own data (checked again by `ProblemOf`). */
export type ProblemTable = Readonly<Record<string, ProblemRow<never>>>;

/** The union of problems that a table can describe, each code with exactly its own data. */
export type ProblemOf<Table extends ProblemTable> = {
  [Code in keyof Table & string]: Table[Code] extends ProblemRow<infer Data> ? Problem<Code, Data> : never;
}[keyof Table & string];

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

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function fail<P extends Problem>(
  ...problems: readonly [P, ...P[]]
): { readonly ok: false; readonly problems: readonly P[] } {
  return { ok: false, problems };
}

/** Address of the help page of a code, from the site root and without the base path. */
function helpAddress(code: string): string {
  return `/tro-giup/loi/${code}/`;
}

/** “tệp: đường dẫn” for a person or a build log; empty when nothing is known. */
export function formatPlace(place: Place | undefined): string {
  if (place === undefined) return '';
  const file = place.line === undefined ? place.file : `${place.file ?? ''}:${place.line}`;
  return [file, place.path].filter((part) => part !== undefined && part !== '').join(' › ');
}

/**
 * The describe function of one table, or of several spread into one. Takes any problem, because problems travel
 * through code that knows nothing of tables; an unknown code is a bug and throws.
 */
export function createDescribe(table: ProblemTable): (problem: Problem) => ProblemDescription {
  return (problem) => {
    if (!Object.hasOwn(table, problem.code)) throw new Error(`No wording for problem code “${problem.code}”`);
    // The one place where the link between a code and its data, kept by ProblemOf, is taken on trust.
    const row = table[problem.code] as unknown as ProblemRow;
    return {
      code: problem.code,
      severity: row.severity,
      title: row.title,
      text: row.text(problem.data),
      remedy: row.remedy(problem.data),
      ...(problem.place === undefined ? {} : { place: problem.place }),
      help: helpAddress(problem.code),
    };
  };
}
