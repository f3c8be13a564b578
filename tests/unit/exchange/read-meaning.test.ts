import { describe, expect, test } from 'vitest';
import { isOffered } from '#src/domain/assessment/checklist.ts';
import { writeBackup } from '#src/domain/exchange/backup.ts';
import { fileDigest } from '#src/domain/exchange/canonical.ts';
import { peekChecklist, readAssessmentFile } from '#src/domain/exchange/read.ts';
import { verifyDigest } from '#src/domain/exchange/verify.ts';
import { writeAssessmentFile } from '#src/domain/exchange/write.ts';
import { goldenData, goldenText } from '#tests/fixtures/assessment/broken.ts';
import { describeAssessmentProblem } from '#src/ui-text/problem/table-assessment.ts';
import { answer, answered, blank, later, tool } from '#tests/support/assessments.ts';
import { nextLibrary } from '#tests/support/checklist-next.ts';
import { library, unit } from '#tests/support/checklists.ts';
import { present } from '#tests/support/present.ts';

type Data = Record<string, unknown>;

/** Codes and data of what a reader is told: the reasons of a refusal, or the notices before using the file. */
function told(text: string) {
  return noticesOf(text).map(({ code, data }) => [code, data]);
}

function noticesOf(text: string) {
  const result = readAssessmentFile(text, { library });
  return result.ok ? result.value.notices : result.problems;
}

/** The golden file after an edit, with the digest that fits. */
function sealed(edit: (data: Data) => void): string {
  const data = goldenData();
  edit(data);
  return JSON.stringify({ ...data, integrity: { ...(data['integrity'] as Data), digest: fileDigest(data) } });
}

describe('“Không áp dụng” in a file', () => {
  const never = present(unit.criteria.find((each) => !isOffered(each, 'not-applicable'))).id;
  const allowed = present(unit.criteria.find((each) => isOffered(each, 'not-applicable'))).id;
  const review = { reason: '', by: 'Tổ thẩm định', at: later };

  test.each([
    ['judged so where it never is', never, answer('not-applicable'), false],
    [
      'reviewed so where it never is',
      never,
      answer('met', { review: { ...review, outcome: 'not-applicable' } }),
      false,
    ],
    ['reviewed otherwise', never, answer('met', { review: { ...review, outcome: 'not-met' } }), true],
    ['judged so where it may be', allowed, answer('not-applicable'), true],
    [
      'reviewed so where it may be',
      allowed,
      answer('met', { review: { ...review, outcome: 'not-applicable' } }),
      true,
    ],
  ] as const)('%s', (_what, criterion, given, accepted) => {
    const assessment = { ...blank(unit), answers: { [criterion]: given } };
    const { text } = writeAssessmentFile(assessment, unit, tool);
    expect(told(text)).toEqual(accepted ? [] : [['khong-ap-dung-khong-duoc-phep', { criterion }]]);
  });
});

describe('what a file states beside its answers', () => {
  const score = (data: Data) => data['score'] as Data & { groups: Data[] };
  const groupE = { id: 'E', title: '', earned: 0, applicableMax: 0, percent: null };

  test.each([
    ['a group too many', (data: Data) => score(data).groups.push(groupE), ['thừa nhóm']],
    ['a group too few', (data: Data) => score(data).groups.pop(), ['nhóm F ghi trống, tính lại 0/14']],
    [
      'groups in another order',
      (data: Data) => score(data).groups.reverse(),
      ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => expect.stringContaining(`nhóm ${id} ghi `) as unknown),
    ],
    [
      'another method',
      (data: Data) => (score(data)['methodVersion'] = '0.9.0'),
      ['phiên bản cách tính ghi “0.9.0”, tính lại “1.0.0”'],
    ],
    [
      'another range',
      (data: Data) => (score(data)['range'] = [1, 2.5]),
      [expect.stringMatching(/^khoảng điểm ghi 1 đến 2,5, tính lại /) as unknown],
    ],
    [
      'a limit that is none',
      (data: Data) => (score(data)['cappedBy'] = ['L1']),
      ['lý do giới hạn ghi “L1”, tính lại không có'],
    ],
    [
      'other points of a criterion',
      (data: Data) => (entry(data, 'answers', 0)['maxPoints'] = 5),
      ['điểm tối đa VHCS-A1 ghi 5, tính lại 3'],
    ],
  ])('%s is named and computed again', (_what, edit, fields) => {
    const [notice, ...more] = noticesOf(sealed(edit));
    expect([notice?.code, more]).toEqual(['diem-tinh-lai', []]);
    const { text } = describeAssessmentProblem(present(notice));
    expect(text.replace(/^[^:]*: |\.$/g, '').split('; ')).toEqual(fields);
  });

  test('a file without a score, or without points, is read as if it had them', () => {
    expect(told(sealed((data) => delete data['score']))).toEqual([]);
    expect(told(sealed((data) => delete entry(data, 'answers', 0)['points']))).toEqual([]);
  });

  test.each(['title', 'criteria', 'maxPoints'])('another %s of its checklist is told', (member) => {
    const other = member === 'title' ? 'Khác' : 99;
    const text = sealed((data) => ((data['checklist'] as Data)[member] = other));
    expect(told(text)).toEqual([['bo-tieu-chi-khac-dau', { id: 'van-hoa-cong-so', version: '2026.1' }]]);
  });

  test.each([
    [undefined, 'thieu-dau-kiem-tra'],
    [null, 'thieu-dau-kiem-tra'],
    ['abc', 'thieu-dau-kiem-tra'],
    [{}, 'thieu-dau-kiem-tra'],
    [{ digest: 5 }, 'thieu-dau-kiem-tra'],
    [{ digest: '0'.repeat(64) }, 'noi-dung-da-doi'],
    [{ digest: fileDigest({ a: 1 }) }, undefined],
  ])('the digest of integrity %o is judged: %s', (integrity, code) => {
    expect(verifyDigest({ a: 1, integrity })?.code).toBe(code);
  });

  test('every “Không áp dụng” without a reason is named, in form order', () => {
    const given = answered(unit, null, { 'VHCS-E8': 'not-applicable', 'VHCS-A5': 'not-applicable' });
    const answers = Object.fromEntries(
      Object.entries(given.answers).map(([id, each]) => [id, { ...each, reason: ' ' }]),
    );
    const { text } = writeAssessmentFile({ ...given, answers }, unit, tool);
    expect(told(text)).toEqual([['khong-ap-dung-thieu-ly-do', { criteria: ['VHCS-A5', 'VHCS-E8'] }]]);
  });
});

test('a file that is clean carries its digest, and one without has none', () => {
  const digest = (text: string) => {
    const result = readAssessmentFile(text, { library });
    return result.ok ? result.value.digest : undefined;
  };
  expect(digest(goldenText)).toBe((goldenData()['integrity'] as Data)['digest']);
  const { integrity: _integrity, ...bare } = goldenData();
  expect(digest(JSON.stringify(bare))).toBeNull();
});

describe('which checklist a text is about', () => {
  test.each([
    'null',
    '5',
    '[]',
    '{"checklist": null}',
    '{"checklist": "van-hoa-cong-so"}',
    '{"checklist": {"id": "a"}}',
    '{"checklist": {"version": "1"}}',
    '{"checklist": {"id": 1, "version": "1"}}',
    '{"checklist": {"id": "a", "version": 1}}',
  ])('cannot be told of %s', (text) => {
    expect(peekChecklist(text)).toBeUndefined();
  });

  test('is told by id and version, whatever else is in it', () => {
    expect(peekChecklist('{"checklist": {"id": "a", "version": "1", "more": 2}}')).toEqual({
      id: 'a',
      version: '1',
    });
  });
});

describe('a refused file', () => {
  test('that is a backup is told so', () => {
    expect(told(writeBackup([goldenText], later, tool))).toEqual([['tep-sao-luu', {}]]);
  });

  test('quotes no more than 60 letters of what it says it is', () => {
    const long = 'x'.repeat(100);
    const found = 'x'.repeat(60);
    expect(told(JSON.stringify({ format: long }))).toEqual([['khong-phai-tep-tu-danh-gia', { found }]]);
    expect(told(sealed((data) => (data['formatVersion'] = long)))).toEqual([
      ['phien-ban-khong-ro', { found }],
    ]);
  });

  test.each([
    ['subject.kind', (data: Data) => ((data['subject'] as Data)['kind'] = 'person')],
    ['answers[1].criterion', (data: Data) => (entry(data, 'answers', 1)['criterion'] = 'VHCS-A1')],
    ['answers[0].criterion', (data: Data) => (entry(data, 'answers', 0)['criterion'] = 'VHCS-Q1')],
    [
      'answers[0].criterion',
      (data: Data) =>
        Object.assign(entry(data, 'answers', 0), { criterion: 'VHCS-D1', outcome: 'not-applicable' }),
    ],
    ['criticalFailures[0].id', (data: Data) => (entry(data, 'criticalFailures', 0)['id'] = 'L99')],
  ])('names the place %s', (path, edit) => {
    const result = readAssessmentFile(sealed(edit), { library });
    expect(result).toMatchObject({ ok: false, problems: [{ place: { path } }] });
  });
});

test('a file moved to another version says what became of its answers', () => {
  const { text } = writeAssessmentFile(answered(unit, 'met'), unit, tool);
  const result = readAssessmentFile(text, { library: nextLibrary });
  expect(result.ok && result.value.notices).toEqual([
    {
      code: 'chuyen-phien-ban',
      data: { from: '2026.1', to: '9999.1', carried: 48, askedAgain: 4, dropped: 1 },
    },
  ]);
});

function entry(data: Data, list: string, index: number): Data {
  return present((data[list] as Data[])[index]);
}
