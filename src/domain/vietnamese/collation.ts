const collator = new Intl.Collator('vi', { numeric: true });

/** Order of two texts in a Vietnamese list (a ă â … d đ …, tones last), numbers by value. For `Array.prototype.sort`. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a.normalize('NFC'), b.normalize('NFC'));
}
