/**
 * Keystrokes of the Telex and VNI input methods, typed while the input method was off: `vawn hoas`, `le64 phu5c`.
 */

const TELEX_TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};
const VNI_TONES: Readonly<Record<string, string>> = {
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
};
const VOWEL = /[aăâeêioôơuưy]/;

/** What the keystrokes of one word would have written; null when they are none. The caller checks that it is a word. */
export function decodeKeystrokes(typed: string): string | null {
  const keys = typed.toLowerCase();
  if (!/^[a-z]+[a-z1-9]*$/.test(keys)) return null;
  return /\d/.test(keys) ? decodeVni(keys) : decodeTelex(keys);
}

function decodeTelex(keys: string): string | null {
  let letters = '';
  let tone = '';
  for (const key of keys) {
    const last = letters.at(-1) ?? '';
    const marked = VOWEL.test(letters) && TELEX_TONES[key] !== undefined ? TELEX_TONES[key] : undefined;
    if (marked !== undefined) tone = marked;
    else if (key === 'z' && VOWEL.test(letters)) tone = '';
    else if (key === 'w') letters = withHorn(letters);
    else if (key === 'd' && letters.startsWith('d')) letters = `đ${letters.slice(1)}`;
    else if ('aeo'.includes(key) && letters.includes(key) && VOWEL.test(last))
      letters = withHat(letters, key);
    else if ('aeo'.includes(key) && new RegExp(`${key}[a-z]*$`).test(letters))
      letters = withHat(letters, key);
    else letters += key;
  }
  const word = withTone(letters, tone);
  return word === keys ? null : word;
}

function decodeVni(keys: string): string | null {
  let letters = '';
  let tone = '';
  for (const key of keys) {
    if (VNI_TONES[key] !== undefined) tone = VNI_TONES[key];
    else if (key === '6') letters = withHat(letters, /[aeo](?=[^aeo]*$)/.exec(letters)?.[0] ?? '');
    else if (key === '7') letters = withHorn(letters.replaceAll('a', '\0')).replaceAll('\0', 'a');
    else if (key === '8') letters = letters.replace('a', 'ă');
    else if (key === '9') letters = letters.replace(/^d/, 'đ');
    else letters += key;
  }
  return withTone(letters, tone);
}

function withHat(letters: string, vowel: string): string {
  const hats: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
  const at = letters.lastIndexOf(vowel);
  return vowel === '' || at === -1
    ? letters
    : letters.slice(0, at) + (hats[vowel] ?? vowel) + letters.slice(at + 1);
}

function withHorn(letters: string): string {
  if (letters.includes('uo')) return letters.replace('uo', 'ươ');
  if (!/[uoa]/.test(letters)) return `${letters}ư`;
  const at = Math.max(letters.lastIndexOf('u'), letters.lastIndexOf('o'), letters.lastIndexOf('a'));
  const horns: Readonly<Record<string, string>> = { u: 'ư', o: 'ơ', a: 'ă' };
  // `ua` takes the horn on u: mua → mưa.
  const place =
    letters.at(at) === 'a' && letters.at(at - 1) === 'u' && letters.at(at - 2) !== 'q' ? at - 1 : at;
  return letters.slice(0, place) + (horns[letters[place] ?? ''] ?? '') + letters.slice(place + 1);
}

/** Puts the tone on the main vowel; where it stands matters little, because words are compared by their marks alone. */
function withTone(letters: string, tone: string): string {
  if (tone === '') return letters;
  const marked = /[ăâêôơư](?!.*[ăâêôơư])/.exec(letters);
  const cluster = /^(?:qu|gi(?=[aăâeêioôơuưy]))?[^aăâeêioôơuưy]*([aăâeêioôơuưy]+)(.*)$/.exec(letters);
  if (cluster === null) return letters;
  const [, vowels = '', end = ''] = cluster;
  const first = letters.length - end.length - vowels.length;
  const plain = vowels.length === 1 ? first : end !== '' || vowels.length === 3 ? first + 1 : first;
  const at = marked?.index ?? plain;
  return (letters.slice(0, at + 1) + tone + letters.slice(at + 1)).normalize('NFC');
}
