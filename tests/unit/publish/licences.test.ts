import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { notices } from '#src/publish/licences.ts';

/** A folder with these packages installed, each with a licence that says its own name, or none. */
function install(packages: Readonly<Record<string, string | null>>): string {
  const root = mkdtempSync(join(tmpdir(), 'licences-'));
  for (const [name, licence] of Object.entries(packages)) {
    const folder = join(root, 'node_modules', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', license: 'MIT' }));
    if (licence !== null) writeFileSync(join(folder, licence), `Copyright ${name}`);
  }
  return root;
}

test('every bundled package stands once, by name, with the text of its licence', () => {
  const root = install({ small: 'LICENSE', '@scope/part': 'licence.md', unused: 'LICENSE' });
  const modules = ['small/a.js', 'small/b.js', '@scope/part/index.js'].map((path) => ({
    id: join(root, 'node_modules', path),
    code: '',
  }));
  const text = notices([...modules, { id: `${dirname(root)}/src/own.ts`, code: '' }], root);
  expect(text.match(/^.+ 1\.2\.3 · MIT$/gm)).toEqual(['@scope/part 1.2.3 · MIT', 'small 1.2.3 · MIT']);
  expect(text).toContain('Copyright @scope/part');
  expect(text).not.toContain('unused');
});

test('what a package carries inside stands too: other packages, and code with a notice of its own', () => {
  const root = install({ whole: 'LICENSE', inside: 'LICENSE' });
  const code =
    '// node_modules/inside/index.js\nvar a = 1; /* plain */\n/**\n * @license MIT\n * Copyright Jo\n */';
  const text = notices([{ id: join(root, 'node_modules/whole/index.js'), code }], root);
  expect(text).toContain('Copyright inside');
  expect(text).toContain('Copyright Jo');
  expect(text).not.toContain('plain');
});

test('a package without a licence file stops the build', () => {
  const root = install({ bare: null });
  const bare = [{ id: join(root, 'node_modules/bare/index.js'), code: '' }];
  expect(() => notices(bare, root)).toThrow('bare ships to the browser without a licence file');
});
