/** Moments as official texts write them, some less exact than a day: “Quý I/2025”, “Tháng 02/2026”, “Từ tháng 01/2026”. */

const quarters: Readonly<Record<string, string>> = { I: '01', II: '04', III: '07', IV: '10' };

/**
 * A key that sorts moments by time: the ISO day, month (of the quarter's start) or year that the text names first;
 * empty when it names none. `Đến 24/11/2026` → `2026-11-24`; `Quý I/2025` → `2025-01`; `Năm 2026` → `2026`.
 */
export function momentKey(text: string): string {
  const day = /(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text);
  if (day !== null)
    return `${day[3] ?? ''}-${(day[2] ?? '').padStart(2, '0')}-${(day[1] ?? '').padStart(2, '0')}`;
  const quarter = /quý\s+(IV|I{1,3})\/(\d{4})/iu.exec(text);
  if (quarter !== null) return `${quarter[2] ?? ''}-${quarters[(quarter[1] ?? '').toUpperCase()] ?? '01'}`;
  const month = /(\d{1,2})\/(\d{4})/.exec(text);
  if (month !== null) return `${month[2] ?? ''}-${(month[1] ?? '').padStart(2, '0')}`;
  return /\b(\d{4})\b/.exec(text)?.[1] ?? '';
}
