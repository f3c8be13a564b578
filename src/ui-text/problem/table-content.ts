/**
 * Problems of content and of the build: unknown references, missing fields, broken checklists. BUILD ONLY:
 * never import this from code that ships to the browser. Add a code with its data in domain/problem/content-problem.ts,
 * its row here, its help page.
 */
import { supportMarks } from '#src/domain/document/support.ts';
import { formatDay } from '#src/domain/calendar/time.ts';
import type { ChecklistPlace, ContentProblemData } from '#src/domain/problem/content-problem.ts';
import type { ProblemTable } from './describe.ts';
import { createDescribe } from './describe.ts';

/** “; gần giống: a, b” for messages about something unknown; empty when nothing is near. */
function nearest(near: readonly string[]): string {
  return near.length === 0 ? '' : `; gần giống: ${near.join(', ')}`;
}

/** “tiêu chí VHCS-A1, trường group” */
function placeWords({ criterion, failure, field }: ChecklistPlace): string {
  return [
    criterion === undefined ? '' : `tiêu chí ${criterion}`,
    failure === undefined ? '' : `điểm liệt ${failure}`,
    field === undefined ? '' : `trường ${field}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

export const contentProblems: ProblemTable<ContentProblemData> = {
  // Content files: what the catalogue's assertions find
  'tep-noi-dung-hong': {
    severity: 'error',
    title: 'Không đọc được tệp nội dung',
    text: (d) => `Không đọc được tệp: ${d.message}.`,
    remedy: () => 'Xem lại phần đầu tệp giữa hai dòng --- (YAML), và bỏ dấu { } hoặc < trong phần thân.',
  },
  'truong-sai': {
    severity: 'error',
    title: 'Trường thông tin sai',
    text: (d) => `Trường “${d.field}”: ${d.message}.`,
    remedy: () => 'Sửa theo một tệp cùng thư mục; ý nghĩa từng trường có ở trang trợ giúp “Soạn nội dung”.',
  },
  'the-jsx-trong-noi-dung': {
    severity: 'error',
    title: 'Có thẻ hoặc mã trong nội dung',
    text: (d) => `Phần thân có thẻ hoặc mã “${d.found}”; nội dung chỉ dùng chữ và ký hiệu Markdown.`,
    remedy: () => 'Bỏ thẻ, dấu ngoặc nhọn và câu lệnh import.',
  },
  'neo-trung': {
    severity: 'error',
    title: 'Hai điều khoản cùng một neo',
    text: (d) => `Neo #${d.anchor} xuất hiện hai lần trong cùng văn bản.`,
    remedy: () => 'Đổi tiêu đề của một trong hai chỗ, hoặc ghi neo riêng ở cuối tiêu đề: [#ten-neo].',
  },
  'cau-thieu-nguon': {
    severity: 'error',
    title: 'Câu chưa ghi dựa vào đâu',
    text: (d) => `Câu “${d.statement}” không có nguồn hay dấu nào.`,
    remedy: () => 'Thêm ở cuối câu: [@mã-nguồn], hoặc [@chua-doi-chieu], [@suy-luan], [@de-xuat].',
  },
  'nguon-khong-co': {
    severity: 'error',
    title: 'Không có nguồn này',
    text: (d) => `Nguồn “${d.source}” không có trong content/nguon.yml${nearest(d.near)}.`,
    remedy: () => 'Sửa mã nguồn, hoặc thêm nguồn vào content/nguon.yml.',
  },
  'nguon-ngoai-danh-sach': {
    severity: 'error',
    title: 'Nơi đăng chưa được xếp hạng',
    text: (d) => `Nguồn ${d.source} ở ${d.host}, không khớp nơi đăng đã khai.`,
    remedy: () => 'Chỉ dùng trang của cơ quan nhà nước, báo chí hoặc trang tra cứu luật có trong publishers.',
  },
  'tham-chieu-khong-co': {
    severity: 'error',
    title: 'Tham chiếu tới chỗ không có',
    text: (d) => `Không có văn bản, điều khoản hay mục từ “${d.target}”${nearest(d.near)}.`,
    remedy: () => 'Sửa tham chiếu theo một trong các chỗ gần giống, hoặc thêm phần còn thiếu.',
  },
  'lien-ket-tu-goc': {
    severity: 'error',
    title: 'Liên kết viết từ gốc trang',
    text: (d) => `Liên kết “${d.target}” bắt đầu bằng dấu /, sẽ hỏng khi trang nằm dưới một đường dẫn con.`,
    remedy: () =>
      'Dùng tên ngắn: [chữ](slug#neo), [chữ](hoi-dap#tên-tệp), [chữ](huong-dan/tên-tệp), [chữ](tro-giup/tên-tệp).',
  },
  'ten-tep-sai': {
    severity: 'error',
    title: 'Tên tệp không khớp nội dung',
    text: (d) =>
      `Tên tệp “${d.found}” không khớp nội dung hoặc loại tệp của thư mục; phải là “${d.expected}”.`,
    remedy: () => 'Đổi tên tệp, hoặc sửa số, năm, loại, phiên bản ghi trong tệp.',
  },
  'tep-khong-duoc-doc': {
    severity: 'error',
    title: 'Tệp hoặc thư mục không được đọc',
    text: (d) => `“${d.name}” đứng ở chỗ mà không phần nào của sổ tay đọc.`,
    remedy: () => 'Chuyển vào đúng thư mục của loại nội dung, hoặc xóa đi.',
  },
  'tac-dong-ngoai-touches': {
    severity: 'error',
    title: 'Tác động tới điều khoản không có trong touches',
    text: (d) => `Tác động nêu “${d.provision}” nhưng touches không có điều khoản ấy, nên không hiện ở đó.`,
    remedy: () => 'Thêm điều khoản vào touches, hoặc sửa provision của tác động.',
  },
  'chac-tren-cau-chua-chac': {
    severity: 'error',
    title: 'Ghi “chắc” trên câu chưa chắc',
    text: (d) => `Thay đổi ghi confidence: chac, mà câu đầu mang dấu “${supportMarks[d.mark]}”.`,
    remedy: () => 'Tách phần có nguồn lên thành câu đầu riêng, hoặc đổi confidence thành can-xac-nhan.',
  },
  'tac-dong-sai-chu': {
    severity: 'error',
    title: 'Chữ mà tác động nêu không có trong điều khoản',
    text: (d) => `“${d.words}” không có trong lời của ${d.provision}.`,
    remedy: () => 'Chép đúng chữ của điều khoản vào words, hoặc sửa provision của tác động.',
  },
  'tinh-trang-dieu-khoan-sai': {
    severity: 'error',
    title: 'Tình trạng điều khoản trái với thay đổi đã ghi',
    text: (d) =>
      `${d.provision} ghi “${d.found}”, mà các thay đổi chạm tới nó cho: ${d.agreeing.join(', ')}.`,
    remedy: () => 'Sửa state ở mục provisions của văn bản, hoặc effects của thay đổi.',
  },
  'thieu-tinh-trang-dieu-khoan': {
    severity: 'error',
    title: 'Điều khoản chưa ghi tình trạng',
    text: (d) =>
      `${d.provision} chưa có dòng ở mục provisions${d.agreeing.length === 0 ? '' : `; các thay đổi chạm tới nó cho: ${d.agreeing.join(', ')}`}.`,
    remedy: () => 'Thêm dòng ấy vào phần đầu tệp của văn bản: state, basis, support, asOf, note.',
  },
  'muc-trung': {
    severity: 'error',
    title: 'Hai chỗ cùng một tên gọi',
    text: (d) => `“${d.name}” đã có ở ${d.other}.`,
    remedy: () => 'Gộp hai chỗ làm một, hoặc đặt tên gọi khác.',
  },
  'hoan-doi-sai': {
    severity: 'error',
    title: 'Hoán đổi ngày làm việc không khớp lịch',
    text: (d) =>
      d.field === 'off'
        ? `Ngày ${formatDay(d.day)} ghi ở “off” vốn đã là ngày nghỉ.`
        : `Ngày ${formatDay(d.day)} ghi ở “on” vốn đã là ngày làm việc.`,
    remedy: () =>
      'Trong content/ngay-lam-viec.yml, “off” là ngày làm việc được nghỉ, “on” là ngày nghỉ phải làm bù.',
  },
  'bo-tieu-chi-chua-co-dau': {
    severity: 'error',
    title: 'Phiên bản bộ tiêu chí chưa có dấu',
    text: (d) => `Bộ tiêu chí ${d.checklist} chưa có dấu trong content/bo-tieu-chi/dau.yml.`,
    remedy: (d) => `Khi đã soạn xong và sắp công bố, thêm vào tệp ấy dòng “${d.checklist}: ${d.digest}”.`,
  },
  'bo-tieu-chi-da-sua': {
    severity: 'error',
    title: 'Phiên bản đã công bố bị sửa',
    text: (d) =>
      `Bộ tiêu chí ${d.checklist} không còn như khi công bố (dấu trong content/bo-tieu-chi/dau.yml khác).`,
    remedy: () => 'Trả tệp về như cũ, rồi viết thay đổi vào một phiên bản mới.',
  },
  'bo-tieu-chi-sai-cau-truc': {
    severity: 'error',
    title: 'Bộ tiêu chí sai cấu trúc',
    text: (d) => `Bộ tiêu chí ${d.checklist}, trường “${d.path || 'đầu tệp'}”: ${d.message}.`,
    remedy: () => 'Sửa trường theo mẫu ở bộ tiêu chí đã có trong content/bo-tieu-chi/.',
  },
  'bo-tieu-chi-trung-ma': {
    severity: 'error',
    title: 'Trùng mã trong bộ tiêu chí',
    text: (d) => `Bộ tiêu chí ${d.checklist} dùng mã ${d.id} hai lần.`,
    remedy: () => 'Đặt mã mới; mã đã dùng không bao giờ dùng lại cho tiêu chí khác.',
  },
  'bo-tieu-chi-sai-tong-diem': {
    severity: 'error',
    title: 'Tổng điểm không khớp',
    text: (d) =>
      `Bộ tiêu chí ${d.checklist}: ${d.group === null ? 'cả bộ' : `nhóm ${d.group}`} ghi ${d.stated} điểm nhưng các tiêu chí cộng lại là ${d.sum}.`,
    remedy: () => 'Sửa điểm của tiêu chí hoặc tổng điểm đã ghi để hai số bằng nhau.',
  },
  'bo-tieu-chi-sai-so-tieu-chi': {
    severity: 'error',
    title: 'Số tiêu chí không khớp',
    text: (d) => `Bộ tiêu chí ${d.checklist} ghi ${d.stated} tiêu chí nhưng có ${d.count}.`,
    remedy: () => 'Sửa criteriaCount hoặc bổ sung tiêu chí còn thiếu.',
  },
  'bo-tieu-chi-sai-muc': {
    severity: 'error',
    title: 'Mức xếp loại sai thứ tự',
    text: (d) =>
      `Bộ tiêu chí ${d.checklist}: các mức xếp loại phải đi từ cao xuống thấp và mức cuối bắt đầu từ 0.`,
    remedy: () => 'Sửa thứ tự và mốc “from” ở rating.levels.',
  },
  'bo-tieu-chi-can-cu-yeu': {
    severity: 'error',
    title: 'Tiêu chí bắt buộc hoặc điểm liệt chỉ dựa vào dấu',
    text: (d) =>
      `Bộ tiêu chí ${d.checklist}: ${d.criterion} là loại bắt buộc hoặc điểm liệt nhưng căn cứ chỉ mang dấu (chưa đối chiếu, suy luận, đề xuất), không nguồn nào nêu.`,
    remedy: () => 'Ghi một căn cứ có mã nguồn ở support, hoặc chuyển tiêu chí sang loại khuyến khích.',
  },
  'bo-tieu-chi-so-thu-tu': {
    severity: 'error',
    title: 'Số hiện của tiêu chí không liền nhau',
    text: (d) =>
      `Bộ tiêu chí ${d.checklist}: ${d.criterion} ${d.label === null ? 'không có label' : `có label ${d.label}`}, theo thứ tự phải là ${d.expected}.`,
    remedy: () =>
      'Đánh số label từ 1 trong từng nhóm, theo thứ tự tiêu chí; bộ có label thì tiêu chí nào cũng có.',
  },
  'bo-tieu-chi-doi-loi': {
    severity: 'error',
    title: 'Tiêu chí đổi lời mà bảng chuyển không ghi',
    text: (d) =>
      `Bộ tiêu chí ${d.checklist}: ${d.criterion} khác tên hoặc lời ở bản ${d.before} nhưng replaces không ghi.`,
    remedy: (d) =>
      `Thêm vào replaces.changes dòng { kind: reworded, from: ${d.criterion}, to: ${d.criterion} }; đổi nghĩa thì đặt mã mới.`,
  },
  'bo-tieu-chi-mat-tieu-chi': {
    severity: 'error',
    title: 'Tiêu chí cũ không còn mà bảng chuyển không ghi',
    text: (d) =>
      `Bộ tiêu chí ${d.checklist}: tiêu chí ${d.missing} của bản ${d.before} không còn, replaces không nói đi đâu.`,
    remedy: () =>
      'Ghi ở replaces.changes tiêu chí ấy đổi lời (reworded), tách (split), gộp (merged) hay bỏ (removed).',
  },
  'bo-tieu-chi-doi-muc-mot-phan': {
    severity: 'error',
    title: 'Mức “Đạt một phần” đổi mà bảng chuyển không ghi',
    text: (d) =>
      `Bộ tiêu chí ${d.checklist}: ${d.criterion} có half khác bản ${d.before} nhưng replaces không ghi.`,
    remedy: (d) => `Thêm ${d.criterion} vào dòng { kind: half-defined, from: […] } ở replaces.changes.`,
  },
  'bo-tieu-chi-thieu-can-cu': {
    severity: 'error',
    title: 'Tiêu chí bắt buộc hoặc điểm liệt thiếu căn cứ',
    text: (d) =>
      `Bộ tiêu chí ${d.checklist}: ${d.criterion} là loại bắt buộc hoặc điểm liệt nhưng không ghi căn cứ.`,
    remedy: () => 'Ghi ít nhất một căn cứ dạng slug#neo hoặc ngoai#id, hoặc chuyển sang loại khuyến khích.',
  },
  'bo-tieu-chi-ma-khong-co': {
    severity: 'error',
    title: 'Mã được nhắc tới không có',
    text: (d) => `Bộ tiêu chí ${d.checklist}: ${placeWords(d.place)} nhắc tới mã ${d.id} không có trong bộ.`,
    remedy: () => 'Sửa mã cho đúng với một tiêu chí, nhóm hoặc điểm liệt đã khai.',
  },

  // Sample files
  'tep-mau-khac-ban': {
    severity: 'error',
    title: 'Tệp mẫu không theo bản đang dùng',
    text: (d) =>
      d.current === null
        ? `Tệp mẫu ghi bộ tiêu chí ${d.checklist}, nhưng không có bộ này.`
        : `Tệp mẫu ghi bộ tiêu chí ${d.checklist}; bản đang dùng là ${d.current}.`,
    remedy: (d) =>
      d.current === null
        ? 'Sửa tên bộ tiêu chí ở trường checklist và tên tệp, hoặc xóa tệp mẫu.'
        : 'Soát lại câu trả lời theo bản đang dùng, rồi sửa trường version.',
  },
  'tep-mau-ma-khong-co': {
    severity: 'error',
    title: 'Tệp mẫu nêu mã không có',
    text: (d) => `Tệp mẫu nêu mã ${d.id}, không có trong bộ tiêu chí.`,
    remedy: () => 'Sửa mã theo tiêu chí hoặc điểm liệt của bộ tiêu chí, hoặc bỏ dòng ấy.',
  },
  'tep-mau-khong-duoc-chon': {
    severity: 'error',
    title: 'Tệp mẫu chọn mức mà tiêu chí không có',
    text: (d) => `Tiêu chí ${d.criterion} không cho chọn “${d.outcome}”.`,
    remedy: () => 'Chọn mức khác cho tiêu chí ấy; tiêu chí không ghi riêng thì theo trường otherwise.',
  },
};

/** Wording of a content problem; another code is a bug and throws. */
export const describeContentProblem = createDescribe(contentProblems);
