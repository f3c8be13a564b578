/** Relations between documents: each has a wording for the document it is written in and one for the other end. */
export const relationTypes = {
  'thuc-hien': { from: 'Thực hiện', to: 'Được thực hiện bởi' },
  'vien-dan': { from: 'Viện dẫn', to: 'Được viện dẫn trong' },
  'ban-hanh-kem': { from: 'Ban hành kèm', to: 'Được ban hành kèm' },
  'thay-the': { from: 'Thay thế', to: 'Được thay thế bởi' },
  'sua-doi': { from: 'Sửa đổi, bổ sung', to: 'Được sửa đổi, bổ sung bởi' },
  'noi-tiep': { from: 'Nối tiếp', to: 'Được nối tiếp bởi' },
} as const;

export type RelationType = keyof typeof relationTypes;

/** Shown for two documents that carry the same number; computed, never written by hand. */
export const namesakeWording = 'Trùng số, khác văn bản';
