/**
 * `giay-phep.txt`: the licences of the packages whose code the site ships, because MIT and its like ask that the notice
 * travels with the code. Made from what is really bundled, so that no list has to be kept.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { aboutText } from '#src/ui-text/about.ts';

/** A module of the bundle: where it came from, and its text before it was made small. */
interface SourceModule {
  readonly id: string;
  readonly code: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
}

/** Vite plugin: writes the file beside the pages. */
export function licences(): Plugin {
  return {
    name: 'licences',
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return;
      const modules = Object.values(bundle)
        .flatMap((chunk) => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []))
        .map((id) => ({ id, code: this.getModuleInfo(id)?.code ?? '' }));
      this.emitFile({ type: 'asset', fileName: 'giay-phep.txt', source: notices(modules, process.cwd()) });
    },
  };
}

/**
 * The file: name, version, licence and its text, package by package.
 * @param root folder whose node_modules/ the comments of bundled packages name.
 * @throws when a package has no licence file.
 */
export function notices(modules: readonly SourceModule[], root: string): string {
  const carried = modules.flatMap(({ code }) => carriedIn(code).map((path) => `${root}/${path}`));
  const folders = [...modules.map(({ id }) => id), ...carried].flatMap((id) => packageFolder(id) ?? []);
  const entries = [...new Set(folders)].toSorted().map(notice);
  const adapted = [...new Set(modules.flatMap(({ code }) => licenceComments(code)))].toSorted();
  const parts = [aboutText.licences.intro, ...entries, ...adapted].map((part) => `${part.trim()}\n`);
  // The byte order mark says UTF-8 to a browser whose server does not.
  return `\uFEFF${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

function packageFolder(id: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0].replace('\0', '');
}

/** Modules of other packages that a package was published with, as bundlers name them in comments. */
function carriedIn(code: string): string[] {
  return [...code.matchAll(/^\/\/ (node_modules\/\S+)$/gm)].map(([, path = '']) => path);
}

function licenceComments(code: string): string[] {
  return code.match(/\/\*(?:(?!\*\/)[\s\S])*?@licen[cs]e[\s\S]*?\*\//g) ?? [];
}

function notice(folder: string): string {
  if (!existsSync(folder)) throw new Error(`${folder} is carried by a package but is not installed`);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license, homepage } = manifest;
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)\b/i.test(each));
  if (file === undefined) throw new Error(`${name} ships to the browser without a licence file`);
  const head = [`${name} ${version}`, license, homepage].filter((part) => part !== undefined);
  return `${head.join(' · ')}\n\n${readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')}`;
}
