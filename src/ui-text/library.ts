/** Words of the library pages: changes, guides, questions, terms, and the page for a wrong address. */
export const libraryText = {
  filter: 'Lọc danh sách',
  filterWords: 'Lọc theo chữ',
  filterHint: 'Gõ không dấu cũng được',
  reset: 'Bỏ lọc',
  /** `{n}` and `{total}` are filled in the browser. */
  shown: 'Đang hiện {n}/{total}.',
  nothing: 'Không có mục nào khớp. Thử ít chữ hơn, hoặc bấm “Bỏ lọc”.',
  searchAll: 'Không thấy ở đây? Tìm trong cả sổ tay',
  basis: 'Căn cứ',
  print: 'In trang này',
  checked: (date: string) => `Kiểm tra lần cuối: ${date}.`,

  changes: {
    title: 'Thay đổi từ năm 2021',
    description: 'Những gì đã đổi kể từ khi Công văn 5273 ban hành, chạm tới mục nào, chắc đến đâu.',
    lede: 'Công văn ban hành ngày 31/12/2021. Từ đó tổ chức, luật và tên gọi đã đổi nhiều. Đây là từng thay đổi, mới nhất trước.',
    standing: 'Đây là ghi chú của ban biên soạn, không thuộc nội dung văn bản nào.',
    bySection: 'Theo mục của công văn',
    bySectionIntro: 'Đang đọc mục nào thì xem những thay đổi chạm tới mục ấy.',
    byYear: 'Theo thời gian',
    noYear: 'Chưa rõ năm',
    confidence: {
      chac: { name: 'Chắc', shape: '●', meaning: 'có nguồn xếp hạng, không thấy nguồn nói khác' },
      'can-xac-nhan': { name: 'Cần xác nhận', shape: '◐', meaning: 'chưa đủ nguồn, hỏi lại trước khi dùng' },
    },
    touches: 'Chạm tới',
    effects: 'Làm gì ở đó',
    effectNames: {
      kept: 'giữ nguyên',
      'reads-differently': 'đọc khác',
      narrowed: 'thu hẹp',
      replaced: 'có quy định thay',
      suspended: 'tạm ngưng',
      ended: 'chấm dứt',
    },
    unconfirmed: ' (chưa xác nhận)',
    /** The words of a provision that a change concerns, after what it does. */
    words: (words: readonly string[]) => `: ${words.map((each) => `“${each}”`).join('; ')}`,
    toVerify: 'Chưa biết',
  },

  guides: {
    title: 'Hướng dẫn theo việc',
    description: 'Mỗi hướng dẫn một việc, đọc trong 5 đến 8 phút: việc phải làm, ai làm, khi nào, căn cứ.',
    lede: 'Mỗi bài một việc, đọc trong 5 đến 8 phút. Bảng “Việc phải làm” đứng đầu; mỗi việc dẫn tới điều khoản của nó.',
    minutes: (count: number) => `Đọc ${count} phút`,
    tasks: (count: number) => `${count} việc phải làm`,
    related: 'Hỏi đáp cùng chủ đề',
    questions: (topic: string, count: number) => `${topic} (${count} câu)`,
    previous: 'Bài trước',
    next: 'Bài sau',
    pager: 'Các hướng dẫn khác',
    notOriginal: 'Hướng dẫn diễn lại quy định bằng lời dễ hiểu, không thay văn bản gốc.',
  },

  questions: {
    title: 'Hỏi đáp',
    description: 'Câu hỏi người làm việc hay gặp, câu trả lời ngắn và điều khoản căn cứ.',
    lede: (count: number) =>
      `${count} câu hỏi theo chủ đề. Bấm vào câu hỏi để xem câu trả lời và căn cứ; điều chưa chắc đều ghi rõ.`,
    topics: 'Chủ đề',
    topicTitle: (topic: string) => `Hỏi đáp: ${topic}`,
    topicDescription: (topic: string, count: number) =>
      `${count} câu hỏi về ${topic.charAt(0).toLowerCase()}${topic.slice(1)}, trả lời ngắn, có căn cứ.`,
    guide: 'Đọc kỹ hơn:',
    unanswered: 'Chưa trả lời được',
    unansweredIntro:
      'Người dân và cán bộ hay hỏi những câu này, nhưng sổ tay chưa đọc được văn bản nào trả lời. Nơi hỏi là gợi ý của ban biên soạn.',
    ask: 'Hỏi:',
  },

  terms: {
    title: 'Thuật ngữ',
    description:
      'Từ ngữ và chữ viết tắt trong công văn và các văn bản liên quan, giải thích ngắn, có căn cứ.',
    lede: (count: number) => `${count} từ ngữ và chữ viết tắt, giải thích ngắn, có căn cứ.`,
    letters: 'Theo chữ cái',
    aliases: 'Còn gọi:',
  },

  sources: {
    title: 'Nguồn',
    description: 'Mọi nguồn mà sổ tay dựa vào, xếp theo hạng của nơi đăng.',
    lede: (count: number) => `${count} nguồn, xếp theo hạng của nơi đăng.`,
    groups: {
      own: 'Văn bản đăng trong sổ tay',
      official: 'Cơ quan nhà nước, Đảng, Mặt trận',
      press: 'Báo chí',
      'law-site': 'Trang tra cứu pháp luật',
    },
  },

  notFound: {
    title: 'Không có trang này',
    lede: 'Địa chỉ vừa mở không có trong sổ tay. Có thể gõ thiếu chữ, hoặc đường dẫn cũ.',
    near: 'Có phải bạn tìm',
    search: 'Tìm trong sổ tay',
    searchButton: 'Tìm',
    sections: 'Các phần chính',
    home: 'Trang đầu',
  },

  map: {
    title: 'Lược đồ',
    intro:
      'Văn bản liên quan, tình trạng của từng văn bản, và một bước xa hơn: dựa vào đâu, đã bị gì thay, sửa.',
    link: 'Lược đồ quan hệ và tình trạng',
    at: 'tại',
  },
} as const;
