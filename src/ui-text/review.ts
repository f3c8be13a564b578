/** Words of thẩm định: a second person's judgement beside the self-assessment. */

export const reviewText = {
  title: 'Thẩm định',
  locked:
    'Câu tự chấm đang khóa, không sửa được ở đây. Ý kiến thẩm định nằm ở cột riêng, đi cùng tệp xuất ra. Tắt chế độ thẩm định để trở về chấm.',
  empty: 'Chưa có câu tự chấm nào. Mở tệp của đơn vị trước khi thẩm định.',
  name: 'Người thẩm định',
  position: 'Chức vụ, tổ thẩm định',
  nameHint: 'Ghi một lần; đi kèm mỗi ý kiến từ lúc này.',
  training: 'Bản tập huấn: không hỏi tên người thẩm định.',

  subject: 'Bản đang xem',
  noName: 'chưa ghi tên đơn vị',
  findings: 'Điểm liệt tự khai là đã xác minh',
  noFindings: 'không có',
  unverified: 'Chưa xác minh',

  own: 'Tự chấm',
  noEvidence: 'Không có minh chứng, giải trình.',
  evidence: 'Minh chứng',
  reasonNotApplicable: 'Lý do không áp dụng',
  explanation: 'Giải trình',
  note: 'Ghi chú',
  agree: (outcome: string) => `Đồng ý: ${outcome}`,
  choices: (id: string) => `Thẩm định ${id}`,
  reason: 'Lý do khác với tự chấm (bắt buộc)',
  reasonKept: 'Ý kiến',
  clear: 'Bỏ ý kiến',
  difference: (points: string) => `chênh ${points} điểm`,
  signed: (who: string, day: string) => [who, day].filter((part) => part !== '').join(', '),

  progress: (reviewed: number, total: number) => `Đã thẩm định ${reviewed}/${total} tiêu chí`,
  differences: (count: number) => `Khác với tự chấm (${count})`,
  withoutReason: (count: number) => `Thiếu lý do (${count})`,
  left: (count: number) => `Chưa thẩm định (${count})`,
  done: 'Đã thẩm định hết. Bấm “Xuất JSON” để gửi lại.',
  change: (own: string, reviewed: string) => `${own} → ${reviewed}`,

  score: (reviewed: number, total: number, words: string) => `Thẩm định (${reviewed}/${total}): ${words}`,
} as const;
