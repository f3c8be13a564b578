/**
 * Expected failures as values. SHIPS TO THE BROWSER. What a code says to people is in ui-text/problem, one table for
 * assessments and one for content, so that a page carries only the wording it can show.
 *
 * A function that can fail on what people give it returns a `Result`; a bug in our own code throws.
 */

/** A value, or the reasons why there is none. `problems` is never empty. */
export type Result<Value, P extends Problem = Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly P[] };

/** One thing that is wrong: its code, the data its sentence is made of, and where it was found. */
export interface Problem<Code extends string = string, Data extends object = object> {
  readonly code: Code;
  readonly data: Data;
  readonly place?: Place;
}

/** Data of a code whose sentence is always the same. */
export type NoData = Readonly<Record<string, never>>;

/** Where a problem is: a file, a line in it (from 1), and the path of a field in dots and brackets. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly path?: string;
}

/** The union of the problems of a map from codes to their data. */
export type ProblemOf<DataByCode> = {
  [Code in keyof DataByCode & string]: DataByCode[Code] extends object
    ? Problem<Code, DataByCode[Code]>
    : never;
}[keyof DataByCode & string];

/** A success. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** A failure with its reasons. */
export function fail<P extends Problem>(
  ...problems: readonly [P, ...P[]]
): { readonly ok: false; readonly problems: readonly P[] } {
  return { ok: false, problems };
}

/** “tệp: đường dẫn” for a person or a build log; empty when nothing is known. */
export function formatPlace(place: Place | undefined): string {
  if (place === undefined) return '';
  const file = place.line === undefined ? place.file : `${place.file ?? ''}:${place.line}`;
  return [file, place.path].filter((part) => part !== undefined && part !== '').join(' › ');
}

/** `answers[3].outcome`, from the path of a field as schemas give it. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`,
    '',
  );
}
