/** What stands beside a criterion and around the form: words that only the server and the result write. */
export const criterionText = {
  points: (points: number) => `${points} điểm`,
  kinds: { BB: 'Bắt buộc', KK: 'Khuyến khích' },
  appliesTo: { CN: 'Cá nhân', DV: 'Đơn vị', TS: 'Trụ sở' },
  half: (words: string) => `Đạt một phần: ${words}`,
  basis: 'Căn cứ',
  noBasis: 'Đề xuất của ban biên soạn, không có căn cứ bắt buộc',
  suggested: 'Minh chứng gợi ý',
  today: 'Đọc hôm nay',
} as const;

export const formText = {
  privacy:
    'Câu trả lời chỉ nằm trong trình duyệt của máy này, không gửi đi đâu. Trình duyệt có thể xóa; hãy xuất tệp để giữ.',
  noScript:
    'Trình duyệt không chạy JavaScript: trang này là phiếu để in và điền tay. Muốn chấm và tính điểm trên máy, hãy bật JavaScript.',
} as const;
