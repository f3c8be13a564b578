import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> })
  .scripts;

/** Names in the picture of one folder, as drawn with ├── and └──. */
function drawn(section: string): string[] {
  const picture = readme.slice(readme.indexOf(`\n${section}/`));
  const block = picture.slice(1).split('\n\n')[0] ?? '';
  return [...block.matchAll(/^[├└]── (\S+)/gm)].map(([, name = '']) => name.replace('/', ''));
}

describe('the README tells the truth', () => {
  test.each(['content', 'src'])('its picture of %s/ shows what is there, and nothing else', (folder) => {
    const there = readdirSync(folder).filter((name) => !name.startsWith('.') && name !== 'env.d.ts');
    expect(drawn(folder).sort()).toEqual(there.sort());
  });

  test.each(['domain', 'catalog', 'browser'])('its picture of src/%s/ shows every folder', (folder) => {
    const [, ...lines] = readme.slice(readme.indexOf(`├── ${folder}/`)).split('\n');
    const below = lines.slice(
      0,
      lines.findIndex((line) => !line.startsWith('│  ')),
    );
    const names = below.flatMap((line) => /^│ {3}[├└]── (\S+)\//.exec(line)?.[1] ?? []);
    const folders = readdirSync(`src/${folder}`, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(names.sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  test('every command it names exists', () => {
    const named = [...readme.matchAll(/`npm (?:run )?([a-z:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => name !== 'ci' && scripts[name] === undefined)).toEqual([]);
  });

  test('it begins with the two commands', () => {
    const commands = [...readme.matchAll(/```sh\n([^\n]+)\n```/g)].map(([, command]) => command);
    expect(commands.slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  });

  test('every local picture and page it links is in the repository', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });
});
