/**
 * SHIPS TO THE BROWSER. One text for one meaning, and its digest. SHA-256 by @noble/hashes because crypto.subtle is
 * missing on plain http; RFC 8785 by hand because the library needs functions younger than the oldest browser served.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { normalizeNfc } from '#src/domain/vietnamese/index.ts';

/** Whether JSON data is an object with members, no list and not null. */
export function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** JSON data with every text and member name in NFC and without lone surrogates. Returns a copy. */
export function normalizeTexts<Data>(data: Data): Data {
  return normalizeValue(data) as Data;
}

function normalizeValue(value: unknown): unknown {
  if (typeof value === 'string') return normalizeText(value);
  if (Array.isArray(value)) return value.map(normalizeValue);
  if (isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [normalizeText(key), normalizeValue(member)]),
    );
  }
  return value;
}

/** A lone surrogate has no UTF-8 form, so neither a digest nor a file could hold it. */
function normalizeText(text: string): string {
  return normalizeNfc(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/** SHA-256 of the RFC 8785 form of JSON data, 64 hex digits. Texts are brought to NFC first. */
export function digestOf(data: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalText(normalizeTexts(data)))));
}

/** The RFC 8785 form of JSON data whose texts are well-formed: members by UTF-16 code units, no spaces. */
export function canonicalText(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(canonicalText).join(',')}]`;
  if (typeof data !== 'object' || data === null) return JSON.stringify(data ?? null);
  const members = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, value]) => `${JSON.stringify(name)}:${canonicalText(value)}`).join(',')}}`;
}

/** The digest of a published checklist's data, as files and pages carry it: `sha256-` and 64 hex digits. */
export function checklistDigest(data: unknown): string {
  return `sha256-${digestOf(data)}`;
}

/** The digest an assessment file carries: of all members except `integrity`. */
export function fileDigest(file: Readonly<Record<string, unknown>>): string {
  const { integrity: _integrity, ...covered } = file;
  return digestOf(covered);
}
