/** SHIPS TO THE BROWSER. From what the schema finds wrong to problems that name the field and what it should be. */
import type * as z from 'zod/mini';
import type { AssessmentProblem } from '#src/domain/problem/table-assessment.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

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
  established: 'đã xác minh',
  actions: 'việc khắc phục',
  what: 'việc',
  due: 'hạn',
  state: 'trạng thái',
  score: 'điểm',
  previous: 'bản trước',
  migration: 'chuyển phiên bản',
  integrity: 'dấu kiểm tra của tệp',
};

/** One problem per issue; `unrecognized_keys` gives one per key. `raw` is the data that was checked. */
export function problemsOfIssue(issue: Issue, raw: unknown): readonly AssessmentProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => withPlace('truong-la', [...issue.path, key], raw, {}));
  }
  if (issue.code === 'invalid_type') {
    return valueAt(raw, issue.path) === undefined
      ? [withPlace('truong-thieu', issue.path, raw, {})]
      : [withPlace('truong-sai-kieu', issue.path, raw, { expected: typeName(issue.expected) })];
  }
  // A missing member of a fixed value is reported as a wrong value.
  if (valueAt(raw, issue.path) === undefined) return [withPlace('truong-thieu', issue.path, raw, {})];
  return [withPlace('truong-sai-gia-tri', issue.path, raw, { expected: expectation(issue) })];
}

function withPlace<Code extends 'truong-la' | 'truong-thieu' | 'truong-sai-kieu' | 'truong-sai-gia-tri'>(
  code: Code,
  path: Path,
  raw: unknown,
  data: Omit<Extract<AssessmentProblem, { code: Code }>['data'], 'path' | 'meaning'>,
): AssessmentProblem {
  const named = formatPath(path);
  return {
    code,
    data: { path: named, meaning: meaningOf(path, raw), ...data },
    place: { path: named },
  } as AssessmentProblem;
}

/** `answers[3].outcome` */
export function formatPath(path: Path): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`,
    '',
  );
}

/** “kết quả, VHCS-A4”: the last named member, and the criterion when it is inside an answer. Empty when unknown. */
function meaningOf(path: Path, raw: unknown): string {
  const last = path.findLast((part) => typeof part === 'string');
  const meaning = typeof last === 'string' && Object.hasOwn(meanings, last) ? meanings[last] : undefined;
  const answer = path[0] === 'answers' && path.length > 1 ? valueAt(raw, path.slice(0, 2)) : undefined;
  const criterion =
    typeof answer === 'object' && answer !== null && 'criterion' in answer ? answer.criterion : undefined;
  return [meaning, criterion].filter((part) => typeof part === 'string').join(', ');
}

function valueAt(raw: unknown, path: Path): unknown {
  let value = raw;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[part];
  }
  return value;
}

function typeName(expected: string): string {
  switch (expected) {
    case 'string':
      return 'chữ trong ngoặc kép';
    case 'number':
      return 'số';
    case 'int':
      return 'số nguyên';
    case 'boolean':
      return 'true hoặc false';
    case 'array':
    case 'tuple':
      return 'danh sách trong ngoặc vuông';
    case 'object':
      return 'nhóm trường trong ngoặc nhọn';
    default:
      return expected;
  }
}

function expectation(issue: Exclude<Issue, { code: 'unrecognized_keys' | 'invalid_type' }>): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.length === 1
        ? `đúng giá trị “${String(issue.values[0])}”`
        : `một trong các giá trị ${issue.values.map((value) => `“${String(value)}”`).join(', ')}`;
    case 'invalid_format':
      if (issue.format === 'date') return 'một ngày có thật viết YYYY-MM-DD';
      if (issue.format === 'guid') return 'mã gồm 32 chữ số hệ 16, dạng 8-4-4-4-12';
      return (issue.pattern ?? '').includes('07:00')
        ? 'thời điểm giờ Việt Nam như 2026-06-20T08:01:00+07:00'
        : 'viết đúng dạng';
    case 'too_small':
      return issue.origin === 'array' ? 'thêm phần tử' : `từ ${String(issue.minimum)} trở lên`;
    case 'too_big':
      return issue.origin === 'array' ? 'bớt phần tử' : `không quá ${String(issue.maximum)}`;
    case 'not_multiple_of':
      return 'bội của nửa điểm';
    default:
      return 'viết đúng dạng';
  }
}
