/**
 * Words of the self-assessment. What exported files carry too has its words in the domain: the outcomes, the states of
 * an action, “Không xếp loại”.
 */
import type { EvidenceKind, SubjectLevel } from '#src/domain/assessment/assessment.ts';

export const assessmentText = {
  title: 'Tự đánh giá',
  doNotName: 'Không ghi tên người vi phạm, người tố cáo, nội dung mật.',
  views: { answer: 'Trả lời', result: 'Kết quả', label: 'Phần đang xem' },

  details: {
    title: 'Cơ quan, kỳ đánh giá',
    training: 'Chế độ tập huấn (không ghi tên)',
    name: 'Tên cơ quan, đơn vị',
    personName: 'Họ và tên',
    code: 'Mã (nếu có)',
    level: 'Cấp',
    levels: {
      'so-ban-nganh': 'Sở, ban, ngành',
      xa: 'Xã',
      phuong: 'Phường',
      'don-vi-su-nghiep': 'Đơn vị sự nghiệp',
      'phong-chuyen-mon': 'Phòng chuyên môn',
      khac: 'Khác',
    } satisfies Record<SubjectLevel, string>,
    noLevel: 'Chưa chọn',
    parent: 'Cơ quan cấp trên',
    workplace: 'Cơ quan, đơn vị công tác',
    from: 'Từ ngày',
    to: 'Đến ngày',
    assessor: 'Người chấm',
    position: 'Chức vụ',
  },

  progress: (answered: number, total: number) => `${answered}/${total}`,
  progressLabel: (answered: number, total: number) => `Đã trả lời ${answered}/${total} tiêu chí`,
  scoreNone: 'Chưa có điểm',
  formulaTitle: 'Cách tính',
  formulaRule:
    'Đạt được cả điểm, Đạt một phần được một nửa, Chưa đạt được 0; Không áp dụng bỏ khỏi cả tử và mẫu; chưa trả lời vẫn nằm ở mẫu.',
  rating: 'Xếp loại',

  group: (id: string, title: string, points: number) => `${id}. ${title} (${points} điểm)`,
  notApplicableWhen: (condition: string) => `“Không áp dụng” chỉ khi: ${condition}`,
  more: 'Minh chứng, giải trình, ghi chú',
  moreCount: (count: number) => `Minh chứng, giải trình, ghi chú (${count})`,
  reason: 'Lý do không áp dụng (bắt buộc)',
  explanation: 'Giải trình (khi nhận điểm mà chưa có minh chứng)',
  note: 'Ghi chú',
  clear: 'Bỏ chọn',
  writeHere: 'Minh chứng, ghi chú:',
  missingEvidence: 'Nhận điểm nhưng chưa có minh chứng: thêm minh chứng hoặc ghi giải trình.',

  evidence: {
    title: 'Minh chứng',
    add: 'Thêm minh chứng',
    remove: (index: number) => `Xóa minh chứng ${index}`,
    kind: 'Loại',
    kinds: {
      document: 'Văn bản',
      link: 'Địa chỉ',
      photo: 'Ảnh',
      observation: 'Quan sát',
    } satisfies Record<EvidenceKind, string>,
    number: 'Số, ký hiệu',
    date: 'Ngày',
    name: 'Tên, trích yếu',
    url: 'Địa chỉ (nếu có)',
  },

  finding: {
    ask: (title: string) => `Điểm liệt “${title}”: có không?`,
    aggravated: (when: string) => `Nặng hơn: ${when}`,
    title: 'Điểm liệt',
    intro:
      'Điểm liệt đã xác minh giới hạn xếp loại dù điểm cao. “Chưa xác minh” được nêu ở kết quả và không giới hạn gì.',
  },

  filter: {
    label: 'Hiện tiêu chí',
    all: 'Tất cả',
    unanswered: 'Chưa trả lời',
    'not-met': 'Chưa đạt, đạt một phần',
    mandatory: 'Bắt buộc',
    'without-evidence': 'Thiếu minh chứng',
    group: 'Nhóm',
    allGroups: 'Cả bộ',
    none: 'Không có tiêu chí nào khớp.',
  },
  missing: {
    title: (count: number) => `Còn thiếu ${count} chỗ`,
    nothing: 'Không còn thiếu chỗ nào.',
    outcome: 'chưa trả lời',
    reason: 'thiếu lý do',
    evidence: 'thiếu minh chứng',
    finding: 'chưa trả lời về điểm liệt',
  },
  shortcuts: {
    switch:
      'Phím tắt: 1–4 chọn mức, n sang tiêu chí sau, p về tiêu chí trước (khi con trỏ ở trong một tiêu chí)',
  },
  undo: 'Hoàn tác',

  saving: {
    none: 'Chưa có gì để lưu',
    saved: 'Đã lưu trên máy này',
    pending: 'Đang lưu…',
    failed: 'Máy này không lưu được (bộ nhớ đầy hoặc bị chặn). Hãy bấm “Xuất JSON” ngay để không mất.',
  },
  remindExport: 'Đã hơn ba ngày chưa xuất tệp. Trình duyệt có thể xóa dữ liệu: nên bấm “Xuất JSON”.',

  exportFile: 'Xuất JSON',
  openFile: 'Mở tệp JSON',
  pasteFile: 'Dán nội dung tệp',
  opening: 'Đang mở bản đã lưu…',
  notLoaded: 'Không tải được phần này. Kiểm tra mạng rồi tải lại trang.',
  notice: {
    close: 'Đóng',
    otherTab: 'Bản này vừa được sửa ở thẻ khác; trang đã lấy bản mới nhất.',
    keptApart:
      'Thẻ khác đã sửa bản này. Phần của thẻ này được giữ thành một bản nháp riêng; xem danh sách bản nháp.',
    quarantined: 'Có một bản lưu không đọc được. Nó được để riêng, không bị ghi đè; xem ở trang Tự đánh giá.',
    opened: 'Bản đã lưu được mở với các lưu ý sau:',
  },
  newDraft: 'Bản mới',
  drafts: 'Các bản nháp',
  sample: 'Xem tệp mẫu',
} as const;
