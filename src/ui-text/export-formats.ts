/** Words of the files that are exported for reading elsewhere; apart, because they load with the dialog that shows them. */
import type { FormatId } from '#src/domain/exchange/formats/index.ts';

/** Button, and one sentence beside it: what the file is for. */
export const formatText = {
  docx: { label: 'Xuất Word', purpose: 'Phiếu tự đánh giá để in và ký; không mở lại được ở đây.' },
  xlsx: {
    label: 'Xuất Excel',
    purpose: 'Bảng tính có công thức, mỗi nhóm một trang tính; không mở lại được ở đây.',
  },
  csv: { label: 'Xuất CSV', purpose: 'Bảng kết quả để mở bằng Excel; không mở lại được ở đây.' },
  ics: {
    label: 'Xuất lịch hạn việc',
    purpose: 'Hạn của các việc khắc phục, để mở bằng lịch trên máy hoặc điện thoại.',
  },
} satisfies Record<Exclude<FormatId, 'json'>, { label: string; purpose: string }>;
