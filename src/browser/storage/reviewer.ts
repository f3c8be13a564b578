/**
 * Who reviews in this browser, and which draft is under review. The draft is known by the time it was begun and not by
 * its id, because a draft that is kept apart from another tab's goes on under a new id.
 */
import { readSetting, writeSetting } from './settings.ts';

export interface Reviewer {
  readonly name: string;
  readonly position: string;
}

const who = 'nguoi-tham-dinh';
const what = 'tham-dinh';

export function readReviewer(): Reviewer {
  const [name = '', position = ''] = (readSetting(who) ?? '').split('\n');
  return { name, position };
}

export function writeReviewer({ name, position }: Reviewer): void {
  const lines = [name, position].map((line) => line.replaceAll('\n', ' '));
  writeSetting(who, lines.every((line) => line === '') ? null : lines.join('\n'));
}

/** “Nguyễn Văn B, Tổ thẩm định”, as each review carries it. */
export function signReview({ name, position }: Reviewer): string {
  return [name, position]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ');
}

export function isUnderReview(begun: string): boolean {
  return begun !== '' && readSetting(what) === begun;
}

export function setUnderReview(begun: string | null): void {
  writeSetting(what, begun);
}
