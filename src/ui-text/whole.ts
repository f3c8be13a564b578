/** Words of the page that holds the whole handbook. */
export const wholeText = {
  title: 'In cả sổ tay',
  description:
    'Toàn bộ sổ tay trên một trang để in hoặc lưu: văn bản, thay đổi, hướng dẫn, hỏi đáp, thuật ngữ, nguồn.',
  standing:
    'Chỉ Công văn 5273 là toàn văn. Các văn bản khác là tóm lược, không thay văn bản gốc. Dấu “chưa đối chiếu”, “suy luận của ban biên soạn”, “đề xuất” đi kèm từng câu; câu không có dấu có nguồn ghi số trong ngoặc vuông.',
  print: 'In hoặc lưu thành PDF',
  changes: 'Thay đổi từ năm 2021',
  changesInOrder: 'Mới nhất trước',
  guides: 'Hướng dẫn theo việc',
  questions: 'Hỏi đáp',
  terms: 'Thuật ngữ',
  termsInOrder: 'Theo thứ tự chữ cái',
  basis: 'Căn cứ',
} as const;
