/** Kinds of document, in the order of rank used for grouping, with their Vietnamese names. */
export const kindNames = {
  'cong-van': 'Công văn',
  'chi-thi': 'Chỉ thị',
  'ket-luan': 'Kết luận',
  luat: 'Luật',
  'nghi-quyet': 'Nghị quyết',
  'nghi-dinh': 'Nghị định',
  'quyet-dinh': 'Quyết định',
  'quy-dinh': 'Quy định',
  'ke-hoach': 'Kế hoạch',
  'thong-tu': 'Thông tư',
  'cong-dien': 'Công điện',
  'huong-dan': 'Hướng dẫn',
  'phap-lenh': 'Pháp lệnh',
  'hien-phap': 'Hiến pháp',
} as const;

export type DocumentKind = keyof typeof kindNames;

export const documentKinds = Object.keys(kindNames) as [DocumentKind, ...DocumentKind[]];

/** How a file name begins that is the address of a document of this kind. */
const abbreviations: Readonly<Record<DocumentKind, string>> = {
  'cong-van': 'cv',
  'chi-thi': 'ct',
  'ket-luan': 'kl',
  luat: 'luat',
  'nghi-quyet': 'nq',
  'nghi-dinh': 'nd',
  'quyet-dinh': 'qd',
  'quy-dinh': 'quy-dinh',
  'ke-hoach': 'kh',
  'thong-tu': 'tt',
  'cong-dien': 'cd',
  'huong-dan': 'hd',
  'phap-lenh': 'pl',
  'hien-phap': 'hp',
};

/**
 * How the slug of a document begins: `qd-129-2007` for Quyết định số 129/2007/QĐ-TTg. Without the year where neither
 * the number nor the day of issue tells it; null for a document without a number.
 */
export function slugStart(document: {
  readonly kind: DocumentKind;
  readonly number: string | null;
  readonly issued: string | null;
}): string | null {
  const number = /^\d+/.exec(document.number ?? '')?.[0];
  if (number === undefined) return null;
  const year = document.issued?.slice(0, 4) ?? /\/(\d{4})\//.exec(document.number ?? '')?.[1];
  return [abbreviations[document.kind], number, ...(year === undefined ? [] : [year])].join('-');
}
