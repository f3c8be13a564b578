/** Name of the button that opens a provision's tools. Apart from the rest, so that a page loads this one alone. */
export const toolsName = (name: string) => `Công cụ cho ${name}`;

/** Words of the reading page itself; those of tools that load on first use are in reader-tools.ts. */
export const readerText = {
  closeContents: 'Đóng mục lục',
  filterContents: 'Lọc mục lục',
  filterNone: 'Không có mục nào khớp.',
  find: 'Tìm trong văn bản',
  findIntro: 'Gõ không dấu cũng được.',
  findPrevious: 'Chỗ trước',
  findNext: 'Chỗ sau',
  findClose: 'Đóng ô tìm',
  moreFacts: 'Số, ngày, người ký, nơi có bản gốc',
  rests: 'Nội dung dựa vào',
  restsHere: 'Dựa vào đây',
  restsIntro:
    'Tiêu chí, hướng dẫn, câu hỏi, thay đổi và văn bản khác dựa vào từng điều khoản của văn bản này.',
  restsWhole: 'Cả văn bản',
  restsNone: 'Chưa có nội dung nào trong sổ tay dựa vào văn bản này.',
  backToText: 'Đọc điều khoản',
  groups: {
    criterion: { name: 'Tiêu chí tự đánh giá', count: (count: number) => `${count}\u00a0tiêu chí` },
    guide: { name: 'Hướng dẫn', count: (count: number) => `${count}\u00a0hướng dẫn` },
    question: { name: 'Câu hỏi', count: (count: number) => `${count}\u00a0câu hỏi` },
    change: { name: 'Thay đổi', count: (count: number) => `${count}\u00a0thay đổi` },
    term: { name: 'Thuật ngữ', count: (count: number) => `${count}\u00a0thuật ngữ` },
    document: { name: 'Văn bản khác', count: (count: number) => `${count}\u00a0văn bản` },
  },
  ofDecision: (provision: string) => `${provision} của Quyết định`,
  set: 'Văn bản trước và sau',
  previous: 'Văn bản trước',
  next: 'Văn bản sau',
  carry: 'Mang đi',
  print: 'In văn bản này',
  project: 'Trình chiếu',
  data: 'Dữ liệu JSON',
  printedFrom: 'Địa chỉ trang',
  qr: (address: string) => `Mã QR dẫn tới ${address}`,
  read: (read: number, total: number) => `Đã đọc ${read}/${total}`,
  readAll: 'Đánh dấu đã đọc cả văn bản',
  readReset: 'Xóa dấu đã đọc',
} as const;
