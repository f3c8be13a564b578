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
