/**
 * The fonts that browser tests measure with. What a page measures depends on the fonts it is set in, so each launch of a
 * browser sees one set of Debian's fonts and nothing else of the machine.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findOrInstall } from '#tests/support/debian.ts';

/** Noto is what Android and many Linux machines show; DejaVu is about the widest a page is likely to be set in. */
const sets = {
  noto: {
    packages: ['fonts-noto-core', 'fonts-noto-mono'],
    families: { 'sans-serif': 'Noto Sans', serif: 'Noto Serif', monospace: 'Noto Sans Mono' },
    files: [
      ...['Sans', 'Serif'].flatMap((face) =>
        ['Regular', 'Italic', 'Bold', 'BoldItalic'].map((style) => `noto/Noto${face}-${style}.ttf`),
      ),
      ...['Mono', 'Symbols', 'Symbols2', 'Math'].map((face) => `noto/NotoSans${face}-Regular.ttf`),
    ],
  },
  dejavu: {
    packages: ['fonts-dejavu-core'],
    families: { 'sans-serif': 'DejaVu Sans', serif: 'DejaVu Serif', monospace: 'DejaVu Sans Mono' },
    files: ['Sans', 'Serif', 'SansMono'].flatMap((face) => [
      `dejavu/DejaVu${face}.ttf`,
      `dejavu/DejaVu${face}-Bold.ttf`,
    ]),
  },
} as const;

export type FontSet = keyof typeof sets;
export const fontSets = Object.keys(sets) as readonly FontSet[];

/** Path of a configuration for `FONTCONFIG_FILE` that knows the fonts of one set, installed where they are missing. */
export function fontConfig(set: FontSet): string {
  const { packages, families, files } = sets[set];
  const paths = files
    .map((file) => `/usr/share/fonts/truetype/${file}`)
    .map((path) => findOrInstall({ name: `phông chữ ${path}`, paths: [path], packages }));
  const folder = resolve('test-results/fonts');
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts/truetype</dir>
  <cachedir>${folder}/cache</cachedir>
  <selectfont>
    <rejectfont><glob>*.*</glob></rejectfont>
    <acceptfont>${paths.map((path) => `<glob>${path}</glob>`).join('')}</acceptfont>
  </selectfont>
${Object.entries(families)
  .map(
    ([generic, family]) => `  <match>
    <test name="family"><string>${generic}</string></test>
    <edit name="family" mode="assign" binding="strong"><string>${family}</string></edit>
  </match>\n`,
  )
  .join('')}  <match>
    <edit name="family" mode="append_last" binding="strong"><string>${families['sans-serif']}</string></edit>
  </match>
</fontconfig>
`;
  const file = join(folder, `${set}.conf`);
  mkdirSync(folder, { recursive: true });
  // Written once: another worker's browser may be reading it.
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  return file;
}
