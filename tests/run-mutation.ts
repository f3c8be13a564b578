/**
 * `npm run test:mutation`: makes thousands of small mistakes in src/domain and src/catalog, one at a time, and counts folder
 * by folder how many the tests notice. With folders or files as arguments (`assessment`, `catalog/links`,
 * `assessment/rating.ts`) only there, and what survived is listed. A report, not a gate.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { packageCommand } from '#src/build/package-command.ts';

/** The part used here of the report whose schema is https://github.com/stryker-mutator/mutation-testing-elements. */
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly mutatorName: string;
  readonly replacement: string;
  readonly status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'RuntimeError';
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

const file = 'test-results/mutation.json';

/** `assessment` → `src/domain/assessment/**`; a file stays one. */
function patternOf(name: string): string {
  const path = [`src/domain/${name}`, `src/${name}`, name].find((each) => existsSync(each));
  if (path === undefined) throw new Error(`Không có thư mục hay tệp ${name} trong src/domain, src/catalog.`);
  return statSync(path).isDirectory() ? `${path}/**/*.ts` : path;
}

/** Noticed among those that a test could notice, in percent; static ones are left out, see the config. */
function countsOf(mutants: readonly Mutant[]) {
  const count = (...statuses: readonly Mutant['status'][]) =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  const killed = count('Killed', 'Timeout');
  const survived = count('Survived', 'NoCoverage');
  const score = killed + survived === 0 ? null : Math.round((1000 * killed) / (killed + survived)) / 10;
  return {
    score,
    killed,
    survived,
    'without a test': count('NoCoverage'),
    static: count('Ignored'),
    errors: count('RuntimeError'),
  };
}

/** `src/domain/x.ts:14:10  value > 0 → value >= 0`. */
function line(path: string, source: string, { location, replacement, status }: Mutant): string {
  const { start, end } = location;
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const original = lines
    .map((text, i) => text.slice(i === 0 ? start.column - 1 : 0, i === last ? end.column - 1 : undefined))
    .join(' ');
  const short = (text: string) => text.replace(/\s+/g, ' ').slice(0, 100);
  const untested = status === 'NoCoverage' ? '  (no test comes here)' : '';
  return `${path}:${start.line}:${start.column}  ${short(original)} → ${short(replacement)}${untested}`;
}

const names = process.argv.slice(2);
rmSync(file, { force: true });
const mutate = names.length === 0 ? [] : ['--mutate', names.map(patternOf).join()];
const command = [
  packageCommand('@stryker-mutator/core'),
  'run',
  'tests/config/stryker.config.mjs',
  ...mutate,
];
const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
if (report === null || status !== 0) process.exitCode = 1;

const files = Object.entries(report?.files ?? {});
const folderOf = (path: string) => dirname(path).replace(/^src\/(domain\/)?/, '');
const folders = [...new Set(files.map(([path]) => folderOf(path)))].sort();
const mutantsIn = (folder: string | null) =>
  files.flatMap(([path, { mutants }]) => (folder === null || folderOf(path) === folder ? mutants : []));
console.table(
  Object.fromEntries([...folders, null].map((folder) => [folder ?? 'all', countsOf(mutantsIn(folder))])),
);
if (names.length > 0)
  for (const [path, { source, mutants }] of files)
    for (const mutant of mutants)
      if (mutant.status === 'Survived' || mutant.status === 'NoCoverage')
        console.log(line(path, source, mutant));
