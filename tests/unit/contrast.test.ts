import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Themes as written in tokens.css, each on top of the light one. */
const css = readFileSync('src/styles/tokens.css', 'utf8');
const blocks = [...css.matchAll(/([^{}]+)\{([^{}]+)\}/g)].map(([, selector = '', body = '']) => ({
  selector: selector.replace(/\/\*[\s\S]*?\*\//g, '').trim(),
  colours: Object.fromEntries(
    [...body.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  ),
}));
const light = blocks.find(({ selector }) => selector === ':root')?.colours ?? {};
const themes = blocks
  .filter(({ colours }) => Object.keys(colours).length > 3)
  .map(({ selector, colours }) => ({
    selector,
    colours: { ...light, ...colours } as Record<string, string>,
  }));

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG contrast of two colours, 1 to 21. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const textPairs = ['paper', 'surface'].flatMap((ground) =>
  ['ink', 'ink-soft', 'accent', 'good', 'warn', 'bad'].map((ink) => [ink, ground] as const),
);
const pairs = [
  ...textPairs.map((pair) => ({ pair, least: 4.5 })),
  { pair: ['accent-ink', 'accent'] as const, least: 4.5 },
  { pair: ['ink', 'note'] as const, least: 4.5 },
  { pair: ['note-ink', 'note'] as const, least: 4.5 },
  { pair: ['accent', 'note'] as const, least: 4.5 },
  { pair: ['ink-soft', 'note'] as const, least: 4.5 },
  { pair: ['ink', 'target'] as const, least: 4.5 },
  { pair: ['accent', 'target'] as const, least: 4.5 },
  { pair: ['ink', 'accent-soft'] as const, least: 4.5 },
  { pair: ['line-strong', 'paper'] as const, least: 3 },
  { pair: ['focus', 'paper'] as const, least: 3 },
];

describe('colours of every theme can be read', () => {
  test('there are light, dark and high-contrast themes', () => {
    expect(themes).toHaveLength(4);
  });
  for (const { selector, colours } of themes)
    test.each(pairs)(`${selector}: $pair.0 on $pair.1 reaches $least`, ({ pair: [ink, ground], least }) => {
      expect(contrast(colours[ink] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(least);
    });
});
