/** SHIPS TO THE BROWSER. What the groups of a checklist are called. */
import type { Checklist } from './checklist.ts';

/** “mục” where the groups carry the numbers of a document's sections, else “nhóm”. */
export function groupWord(checklist: Pick<Checklist, 'groups'>): 'mục' | 'nhóm' {
  return checklist.groups.every(({ id }) => /^\d/.test(id)) ? 'mục' : 'nhóm';
}

/** `Nhóm A. Kỷ luật…`, `Mục 1.1. Phổ biến…` */
export function formatGroup(
  checklist: Pick<Checklist, 'groups'>,
  group: { readonly id: string; readonly title: string },
): string {
  return `${groupWord(checklist) === 'mục' ? 'Mục' : 'Nhóm'} ${group.id}. ${group.title}`;
}
