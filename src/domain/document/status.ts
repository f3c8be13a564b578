/** Validity states a document can be in, as last seen. Each has a word and a shape, never colour alone. */
export const validityStates = {
  'in-force': { name: 'Còn hiệu lực', shape: '●' },
  'to-confirm': { name: 'Cần xác nhận', shape: '◐' },
  'not-yet': { name: 'Chưa có hiệu lực', shape: '◇' },
  replaced: { name: 'Đã bị thay thế', shape: '○' },
  expired: { name: 'Hết hiệu lực', shape: '○' },
} as const;

export type ValidityState = keyof typeof validityStates;

/** How much of a document the site publishes. */
export const coverages = {
  full: {
    name: 'Toàn văn',
    notice: 'Toàn văn, đăng đúng từng chữ; các chỗ sửa lỗi nhận dạng được liệt kê ở cuối trang.',
  },
  digest: { name: 'Tóm lược', notice: 'Tóm lược — không thay văn bản gốc.' },
  cited: {
    name: 'Tóm lược',
    notice: 'Tóm lược — không thay văn bản gốc. Chỉ gồm những điều khoản mà trang này dẫn tới.',
  },
} as const;

export type Coverage = keyof typeof coverages;
