/** Words of the home page. */
export const homeText = {
  lede: 'Đọc Công văn 5273 của tỉnh Tuyên Quang và các quy định liên quan, tìm đúng điều khoản, tự chấm cơ quan mình và mang kết quả về.',
  searchLabel: 'Tìm điều khoản, việc phải làm, số văn bản',
  searchButton: 'Tìm',
  examples: 'Ví dụ:',
  exampleQueries: ['uống bia buổi trưa', 'thời hạn khiếu nại', 'điều 7 qd 129', 'báo cáo dân vận'],
  read: {
    title: 'Đọc Công văn 5273',
    text: 'Toàn văn, từng mục có đường dẫn riêng; bên cạnh là ghi chú “Đọc hôm nay” về điều đã đổi từ năm 2021.',
    link: 'Mở công văn',
  },
  assess: {
    title: 'Tự đánh giá văn hóa công sở',
    text: (criteria: number) =>
      `${criteria} tiêu chí đề xuất, 100 điểm. Kết quả lưu trên máy này và xuất ra một tệp để mở lại.`,
    link: 'Bắt đầu chấm',
  },
  report: {
    title: 'Báo cáo dân vận trước 25/11',
    text: 'Sở, ban, ngành báo cáo Ủy ban nhân dân tỉnh, qua Sở Nội vụ (mục 2 của công văn).',
    link: 'Gửi cho ai, viết gì',
  },
  questions: 'Người ta hay hỏi',
  allQuestions: (count: number) => `Xem cả ${count} câu hỏi`,
  changes: 'Đã đổi từ năm 2021',
  allChanges: (count: number) => `Xem cả ${count} thay đổi`,
  guides: 'Hướng dẫn theo việc',
  minutes: (count: number) => `${count} phút`,
} as const;
