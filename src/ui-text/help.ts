/** Words of the help pages. */
export const helpText = {
  title: 'Trợ giúp',
  lede: 'Cách dùng sổ tay: đọc và trích dẫn, tìm kiếm, tự đánh giá, giữ và mở lại tệp.',
  contents: 'Trên trang này',
  problems: 'Các thông báo lỗi',
  problemsIntro: 'Mỗi thông báo có một trang giải thích: vì sao gặp, ví dụ, cách sửa.',
  assessment: 'Khi mở tệp và lưu bản tự đánh giá',
  content: 'Khi soạn nội dung sổ tay',
  code: 'Mã thông báo',
  what: 'Thông báo',
  remedy: 'Việc nên làm',
  schemaTop: 'Trường ngoài cùng',
  schemaIn: 'Trong',
  schemaRequired: 'bắt buộc',
  schemaValues: 'Giá trị:',
} as const;
