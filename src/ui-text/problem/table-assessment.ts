/**
 * Problems of assessment files and drafts. SHIPS TO THE BROWSER: nothing about content or the build here.
 * Titles and sentences are shown as they are; each code has a help page at /tro-giup/loi/<code>/.
 */
import type {
  AssessmentProblemData,
  Expectation,
  FieldData,
  Mismatch,
} from '#src/domain/problem/assessment-problem.ts';
import { formatNumber } from '#src/domain/assessment/percent.ts';
import type { ProblemTable } from './describe.ts';
import { createDescribe } from './describe.ts';

const reexport = 'Xuất lại tệp từ trang tự đánh giá rồi mở tệp mới; không sửa tệp bằng tay.';
const anotherCopy = 'Tìm bản khác của tệp (thư đã gửi, thư mục tải về, bản trên máy khác) rồi mở lại.';

export const assessmentProblems: ProblemTable<AssessmentProblemData> = {
  // The file as a whole
  'tep-rong': {
    severity: 'error',
    title: 'Tệp rỗng',
    text: () => 'Tệp không có nội dung.',
    remedy: () => anotherCopy,
  },
  'tep-qua-lon': {
    severity: 'error',
    title: 'Tệp quá lớn',
    text: (d) => `Tệp nặng ${decimal(d.sizeMb)} MB, quá giới hạn ${decimal(d.limitMb)} MB.`,
    remedy: () =>
      'Kiểm tra xem có chọn nhầm tệp không; minh chứng chỉ ghi số hiệu hoặc địa chỉ, không kèm ảnh.',
  },
  'tep-bi-cat-ngang': {
    severity: 'error',
    title: 'Tệp bị cắt ngang',
    text: () => 'Tệp dừng giữa chừng, thiếu phần cuối.',
    remedy: () => `Tệp có thể chưa tải xong hoặc sao chép thiếu. ${anotherCopy}`,
  },
  'tep-long-qua-sau': {
    severity: 'error',
    title: 'Không phải tệp tự đánh giá',
    text: () => 'Nội dung tệp lồng nhau quá sâu, không phải một bản tự đánh giá.',
    remedy: () => 'Chọn tệp đã xuất từ trang tự đánh giá.',
  },
  'tep-khong-phai-json': {
    severity: 'error',
    title: 'Không đọc được tệp',
    text: (d) =>
      d.line === undefined
        ? 'Nội dung tệp không phải JSON.'
        : `Nội dung tệp không phải JSON, sai từ dòng ${d.line}.`,
    remedy: () =>
      'Chọn tệp .json đã xuất bằng nút “Xuất JSON”; tệp Word, Excel, PDF hoặc CSV không mở lại được ở đây.',
  },
  'khong-phai-tep-tu-danh-gia': {
    severity: 'error',
    title: 'Không phải tệp tự đánh giá',
    text: (d) =>
      d.found === undefined
        ? 'Tệp là JSON nhưng không ghi định dạng “tu-danh-gia”.'
        : `Tệp là JSON nhưng ghi định dạng “${d.found}”, không phải “tu-danh-gia”.`,
    remedy: () => 'Chọn tệp đã xuất từ trang tự đánh giá.',
  },
  'khong-phai-tep-sao-luu': {
    severity: 'error',
    title: 'Không phải tệp sao lưu',
    text: () => 'Tệp không phải bản sao lưu của trang tự đánh giá.',
    remedy: () => 'Chọn tệp đã tạo bằng nút sao lưu; tệp của một bản tự đánh giá thì mở bằng “Mở tệp JSON”.',
  },
  'tep-sao-luu': {
    severity: 'error',
    title: 'Tệp sao lưu nhiều bản',
    text: () => 'Đây là tệp sao lưu cả máy, không phải một bản tự đánh giá.',
    remedy: () => 'Mở tệp này ở trang Tự đánh giá, phần “Sao lưu và khôi phục”.',
  },
  'phien-ban-moi-hon': {
    severity: 'error',
    title: 'Tệp của phiên bản mới hơn',
    text: (d) => `Tệp theo định dạng ${d.version}, trang này chỉ hiểu đến ${d.supported}.`,
    remedy: () => 'Tải lại trang để có bản mới nhất, hoặc mở tệp ở nơi đã xuất ra nó.',
  },
  'phien-ban-khong-ro': {
    severity: 'error',
    title: 'Không rõ phiên bản định dạng',
    text: (d) =>
      d.found === undefined
        ? 'Tệp không ghi phiên bản định dạng (formatVersion).'
        : `Trang này không đọc phiên bản định dạng “${d.found}”; phiên bản đọc được bắt đầu từ 1.0.0.`,
    remedy: () => reexport,
  },

  // One field
  'truong-thieu': {
    severity: 'error',
    title: 'Thiếu trường',
    text: (d) => `Thiếu trường ${field(d)}.`,
    remedy: () => reexport,
  },
  'truong-sai-kieu': {
    severity: 'error',
    title: 'Trường sai kiểu',
    text: (d) => `Trường ${field(d)} phải là ${typeNames[d.type] ?? d.type}.`,
    remedy: () => reexport,
  },
  'truong-sai-gia-tri': {
    severity: 'error',
    title: 'Trường có giá trị không hợp lệ',
    text: (d) => `Trường ${field(d)} không hợp lệ: cần ${expectation(d.expected)}.`,
    remedy: () => reexport,
  },
  'truong-la': {
    severity: 'error',
    title: 'Trường lạ',
    text: (d) => `Trường ${field(d)} không có trong định dạng mà tệp khai.`,
    remedy: () => `Tên trường có thể bị gõ sai. ${reexport}`,
  },

  // Meaning against the checklist
  'bo-tieu-chi-la': {
    severity: 'error',
    title: 'Bộ tiêu chí lạ',
    text: (d) => `Tệp dùng bộ tiêu chí “${d.id}”, trang này không có.`,
    remedy: () => 'Mở tệp ở nơi có bộ tiêu chí ấy, hoặc tải lại trang để có bản mới nhất.',
  },
  'bo-tieu-chi-khac': {
    severity: 'error',
    title: 'Tệp của bộ tiêu chí khác',
    text: (d) => `Tệp là của bộ tiêu chí “${d.found}”, không phải “${d.expected}”.`,
    remedy: (d) => `Vào “Tự đánh giá”, mở bộ tiêu chí “${d.found}” rồi mở tệp ở đó.`,
  },
  'phien-ban-bo-tieu-chi-la': {
    severity: 'error',
    title: 'Phiên bản bộ tiêu chí lạ',
    text: (d) =>
      `Tệp dùng bộ tiêu chí “${d.id}” phiên bản ${d.version}; trang này có phiên bản ${d.known.join(', ')}.`,
    remedy: () => 'Tải lại trang để có bản mới nhất rồi mở lại tệp.',
  },
  'tieu-chi-la': {
    severity: 'error',
    title: 'Mã tiêu chí lạ',
    text: (d) => `“${d.path}” ghi mã tiêu chí “${d.criterion}”, bộ tiêu chí của tệp không có mã này.`,
    remedy: () => reexport,
  },
  'tieu-chi-lap': {
    severity: 'error',
    title: 'Tiêu chí trả lời hai lần',
    text: (d) => `Tiêu chí ${d.criterion} xuất hiện hai lần trong tệp.`,
    remedy: () => reexport,
  },
  'khong-ap-dung-khong-duoc-phep': {
    severity: 'error',
    title: 'Không được chọn “Không áp dụng”',
    text: (d) => `Tiêu chí ${d.criterion} không cho chọn “Không áp dụng” nhưng tệp ghi như vậy.`,
    remedy: () => 'Mở tệp ở nơi đã tạo, chọn Đạt, Đạt một phần hoặc Chưa đạt cho tiêu chí đó rồi xuất lại.',
  },
  'mot-phan-khong-duoc-phep': {
    severity: 'error',
    title: 'Không được chọn “Đạt một phần”',
    text: (d) => `Tiêu chí ${d.criterion} không có mức “Đạt một phần” nhưng tệp ghi như vậy.`,
    remedy: () => 'Mở tệp ở nơi đã tạo, chọn Đạt hoặc Chưa đạt cho tiêu chí đó rồi xuất lại.',
  },
  'diem-liet-la': {
    severity: 'error',
    title: 'Mã điểm liệt lạ',
    text: (d) => `Tệp ghi điểm liệt “${d.id}”, bộ tiêu chí không có mã này.`,
    remedy: () => reexport,
  },
  'diem-liet-lap': {
    severity: 'error',
    title: 'Điểm liệt ghi hai lần',
    text: (d) => `Điểm liệt ${d.id} xuất hiện hai lần trong tệp.`,
    remedy: () => reexport,
  },

  // The work goes on; the person is told
  'noi-dung-da-doi': {
    severity: 'notice',
    title: 'Tệp đã thay đổi sau khi xuất',
    text: () => 'Dấu kiểm tra không khớp: tệp đã thay đổi sau khi xuất.',
    remedy: () =>
      'So lại câu trả lời với người gửi tệp. Dấu kiểm tra chỉ phát hiện thay đổi vô ý, không chứng minh ai lập tệp.',
  },
  'thieu-dau-kiem-tra': {
    severity: 'notice',
    title: 'Tệp không có dấu kiểm tra',
    text: () => 'Tệp không có dấu kiểm tra đọc được, nên không biết có bị thay đổi sau khi xuất hay không.',
    remedy: () => 'So lại câu trả lời với người gửi tệp; lần xuất sau sẽ có dấu mới.',
  },
  'diem-tinh-lai': {
    severity: 'notice',
    title: 'Điểm trong tệp không khớp',
    text: (d) =>
      `Số ghi trong tệp không khớp câu trả lời, đã tính lại: ${d.mismatches.map(mismatch).join('; ')}.`,
    remedy: () => 'Dùng số tính lại; số ghi trong tệp chỉ để người đọc xem.',
  },
  'bo-tieu-chi-khac-dau': {
    severity: 'notice',
    title: 'Bộ tiêu chí của tệp không khớp bản công bố',
    text: (d) =>
      `Thông tin bộ tiêu chí “${d.id}” ${d.version} ghi trong tệp không khớp bản công bố ở trang này.`,
    remedy: () => 'Câu trả lời được đọc theo bản công bố; xem lại lời các tiêu chí trước khi dùng.',
  },
  'khong-ap-dung-thieu-ly-do': {
    severity: 'notice',
    title: '“Không áp dụng” chưa có lý do',
    text: (d) => `Chọn “Không áp dụng” mà chưa ghi lý do: ${d.criteria.join(', ')}.`,
    remedy: () => 'Ghi lý do ở từng tiêu chí trước khi chốt.',
  },
  'diem-liet-hoi-lai': {
    severity: 'notice',
    title: 'Hỏi lại điểm liệt',
    text: (d) =>
      `Tệp theo định dạng cũ gộp “không có” với “chưa xác minh”, nên hỏi lại điểm liệt: ${d.failures.join(', ')}.`,
    remedy: () => 'Chọn một trong ba câu trả lời ở phần Điểm liệt; ghi chú cũ vẫn nằm trong tệp.',
  },
  'phan-chua-hieu': {
    severity: 'notice',
    title: 'Có phần chưa hiểu',
    text: (d) => `Tệp theo định dạng ${d.version} có phần trang này chưa hiểu: ${d.paths.join(', ')}.`,
    remedy: () => 'Phần này được giữ nguyên và ghi lại khi xuất. Tải lại trang để có bản mới nhất.',
  },
  'chuyen-phien-ban': {
    severity: 'notice',
    title: 'Đã chuyển sang bộ tiêu chí mới',
    text: (d) =>
      `Tệp theo bộ tiêu chí ${d.from} đã chuyển sang ${d.to}: giữ ${d.carried} câu trả lời, hỏi lại ${d.askedAgain}, không còn dùng ${d.dropped}.`,
    remedy: () => 'Trả lời các tiêu chí được hỏi lại; câu trả lời không còn dùng vẫn nằm trong tệp.',
  },

  // Before a draft is closed
  'chua-tra-loi-het': {
    severity: 'error',
    title: 'Chưa trả lời hết',
    text: (d) => `Còn ${d.criteria.length} tiêu chí chưa trả lời: ${d.criteria.join(', ')}.`,
    remedy: () => 'Trả lời hết rồi mới chốt được bản tự đánh giá.',
  },
};

/** Wording of a problem of this table; another code is a bug and throws. */
export const describeAssessmentProblem = createDescribe(assessmentProblems);

/** A number as Vietnamese readers write it: decimal comma, at most one decimal. */
function decimal(value: number): string {
  return formatNumber(Math.round(value * 10) / 10);
}

/** “answers[3].outcome” (kết quả, VHCS-A4) */
function field({ path, member, criterion }: FieldData): string {
  const meaning = [Object.hasOwn(meanings, member) ? meanings[member] : undefined, criterion]
    .filter((part) => part !== undefined)
    .join(', ');
  return meaning === '' ? `“${path}”` : `“${path}” (${meaning})`;
}

/** What a member is, by its name, for people who have never seen the file from inside. */
const meanings: Readonly<Record<string, string>> = {
  id: 'mã',
  mode: 'thật hay tập huấn',
  revision: 'lần sửa',
  tool: 'công cụ đã xuất tệp',
  checklist: 'bộ tiêu chí',
  version: 'phiên bản',
  digest: 'dấu kiểm tra',
  subject: 'đơn vị hoặc người được đánh giá',
  name: 'tên',
  level: 'loại đơn vị',
  period: 'kỳ đánh giá',
  from: 'từ ngày',
  to: 'đến ngày',
  status: 'nháp hay đã chốt',
  createdAt: 'lúc lập',
  updatedAt: 'lúc sửa gần nhất',
  finalizedAt: 'lúc chốt',
  assessor: 'người đánh giá',
  answers: 'các câu trả lời',
  criterion: 'mã tiêu chí',
  outcome: 'kết quả',
  reason: 'lý do',
  evidence: 'minh chứng',
  date: 'ngày',
  explanation: 'giải trình',
  note: 'ghi chú',
  answeredAt: 'lúc trả lời',
  review: 'thẩm định',
  criticalFailures: 'các điểm liệt',
  finding: 'câu trả lời về điểm liệt',
  aggravated: 'trường hợp nặng hơn',
  actions: 'việc khắc phục',
  what: 'việc',
  due: 'hạn',
  state: 'trạng thái',
  score: 'điểm',
  previous: 'bản trước',
  migration: 'chuyển phiên bản',
  integrity: 'dấu kiểm tra của tệp',
  'subject.kind': 'đối tượng',
};

const typeNames: Readonly<Record<string, string>> = {
  string: 'chữ trong ngoặc kép',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách trong ngoặc vuông',
  tuple: 'danh sách trong ngoặc vuông',
  object: 'nhóm trường trong ngoặc nhọn',
};

const expectations: Readonly<
  Record<Exclude<Expectation['kind'], 'one-of' | 'at-least' | 'at-most'>, string>
> = {
  day: 'một ngày có thật viết YYYY-MM-DD',
  id: 'mã gồm 32 chữ số hệ 16, dạng 8-4-4-4-12',
  time: 'thời điểm giờ Việt Nam như 2026-06-20T08:01:00+07:00',
  form: 'viết đúng dạng',
  'more-items': 'thêm phần tử',
  'fewer-items': 'bớt phần tử',
  'half-points': 'bội của nửa điểm',
};

function expectation(expected: Expectation): string {
  switch (expected.kind) {
    case 'one-of': {
      const values = expected.values.map((value) => `“${value}”`).join(', ');
      return expected.values.length === 1 ? `đúng giá trị ${values}` : `một trong các giá trị ${values}`;
    }
    case 'at-least':
      return `từ ${expected.limit} trở lên`;
    case 'at-most':
      return `không quá ${expected.limit}`;
    default:
      return expectations[expected.kind];
  }
}

const derivedNames: Readonly<Record<Exclude<Mismatch['of'], 'surplus-groups'>, string>> = {
  points: 'điểm',
  maxPoints: 'điểm tối đa',
  group: 'nhóm',
  method: 'cách tính',
  methodVersion: 'phiên bản cách tính',
  earned: 'điểm đạt',
  applicableMax: 'điểm áp dụng',
  percent: 'phần trăm',
  range: 'khoảng điểm',
  answered: 'số đã trả lời',
  notApplicable: 'số không áp dụng',
  unanswered: 'số chưa trả lời',
  rating: 'xếp loại',
  cappedBy: 'lý do giới hạn',
};

/** “điểm VHCS-A1 ghi 3, tính lại 1,5” */
function mismatch(found: Mismatch): string {
  if (found.of === 'surplus-groups') return 'thừa nhóm';
  const name = 'id' in found ? `${derivedNames[found.of]} ${found.id}` : derivedNames[found.of];
  return `${name} ghi ${derivedValue(found.stated)}, tính lại ${derivedValue(found.computed)}`;
}

function derivedValue(value: unknown): string {
  if (value === null) return 'trống';
  if (typeof value === 'number') return formatNumber(value);
  if (Array.isArray(value)) return value.length === 0 ? 'không có' : value.map(derivedValue).join(' đến ');
  if (typeof value === 'object') {
    const { earned, applicableMax } = value as { earned?: unknown; applicableMax?: unknown };
    return `${derivedValue(earned ?? null)}/${derivedValue(applicableMax ?? null)}`;
  }
  return `“${String(value)}”`;
}
