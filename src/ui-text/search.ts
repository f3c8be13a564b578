/** Words of the search page and the search dialog. */
import type { RecordKind } from '../domain/search/record.ts';

export const searchText = {
  title: 'Tra cứu',
  description: 'Tìm điều khoản, việc, số văn bản trong cả sổ tay; gõ không dấu cũng được.',
  label: 'Tìm trong sổ tay',
  hint: 'Điều khoản, việc cần làm, số văn bản',
  submit: 'Tìm',
  close: 'Đóng',
  results: 'Kết quả',
  resultsFor: (query: string) => `Kết quả cho “${query}”`,
  all: 'Tất cả',
  more: (count: number) => `Xem thêm ${count} kết quả`,
  openPage: 'Xem tất cả kết quả',
  failed: 'Không tải được dữ liệu tìm kiếm. Kiểm tra mạng rồi thử lại.',
  retry: 'Thử lại',
  count: (count: number) => (count === 0 ? 'Không có kết quả.' : `${count} kết quả.`),
  basis: 'Căn cứ',
  jump: 'Mở thẳng',
  nearest: 'Không có đúng điều khoản ấy; đây là chỗ gần nhất.',
  kinds: {
    document: 'Văn bản',
    provision: 'Điều khoản',
    guide: 'Hướng dẫn',
    question: 'Hỏi đáp',
    term: 'Thuật ngữ',
    change: 'Thay đổi',
    criterion: 'Tiêu chí',
  } satisfies Record<RecordKind, string>,
  kindFilter: 'Chỉ xem',

  abbreviation: (short: string, long: string) => `${short} = ${long}.`,
  keystrokes: (instead: string) => `Đọc theo phím Telex hoặc VNI – tìm theo “${instead}”.`,
  slip: (of: string, instead: string) => `Không thấy “${of}” – tìm theo “${instead}”.`,
  missing: (words: readonly string[]) =>
    `Sổ tay không có ${words.length === 1 ? 'chữ' : 'các chữ'} ${words.map((word) => `“${word}”`).join(', ')}.`,

  nothing: (query: string) => `Không có kết quả cho “${query}”.`,
  nothingHelp: 'Thử ít chữ hơn, hoặc chữ mà văn bản hay dùng. Cũng có thể xem:',
  places: [
    { path: '/hoi-dap/', name: 'Hỏi đáp theo chủ đề' },
    { path: '/van-ban/', name: 'Danh sách văn bản' },
    { path: '/thuat-ngu/', name: 'Thuật ngữ' },
  ],
  noScript: 'Tìm kiếm cần JavaScript. Không có JavaScript thì dùng',
  noScriptLink: 'danh sách văn bản',

  help: 'Cách gõ',
  tips: [
    'Gõ có dấu hay không dấu đều được: “treo quoc huy”.',
    'Gõ số văn bản: “129/2007”, “qđ 218”, “cv 5273”.',
    'Gõ điều khoản để mở thẳng: “khoản 2 điều 4 129/2007”, “1.8 cv 5273”.',
    'Gõ câu hỏi như khi hỏi người khác: “khi nào phải mặc lễ phục”.',
    'Gõ chữ tắt quen dùng: “CBCCVC”, “TTHC”, “MTTQ”, “VHCS”.',
  ],
  privacy: 'Từ bạn gõ được tìm ngay trên máy này, không gửi đi.',

  marked: 'Đang tô từ đã tìm.',
  unmark: 'Bỏ tô',
} as const;
