import { describe, expect, test } from 'vitest';
import { readAssessmentFile } from '#src/domain/exchange/read.ts';
import { sizeProblem } from '#src/domain/exchange/parse-json.ts';
import { describeAssessmentProblem } from '#src/ui-text/problem/table-assessment.ts';
import {
  goldenText,
  noticedFiles,
  oldGoldenText,
  refusedFiles,
  sameFiles,
} from '#tests/fixtures/assessment/broken.ts';
import { library } from '#tests/support/checklists.ts';
import { golden, oldGolden } from '#tests/support/golden.ts';

/** What a person reads: the sentences of a refused file, or of the notices before using it. */
function sentences(text: string): readonly string[] {
  const result = readAssessmentFile(text, { library });
  return (result.ok ? result.value.notices : result.problems).map(
    (each) => describeAssessmentProblem(each).text,
  );
}

test.each([
  ['1.0.0', oldGoldenText, oldGolden],
  ['1.1.0', goldenText, golden],
])('the golden file of %s is read without a notice, now and forever', (version, text, assessment) => {
  expect(text).toContain(`"formatVersion": "${version}"`);
  const result = readAssessmentFile(text, { library });
  expect(result).toMatchObject({ ok: true, value: { notices: [], reconciliation: null } });
  expect(result.ok && result.value.assessment).toEqual(assessment);
});

describe('a file that is refused', () => {
  test.each(Object.entries(refusedFiles))('%s', (_name, text) => {
    expect(readAssessmentFile(text, { library }).ok).toBe(false);
  });

  test('says why in one sentence each', () => {
    expect(Object.entries(refusedFiles).map(([name, text]) => [name, ...sentences(text)]))
      .toMatchInlineSnapshot(`
        [
          [
            "an empty file",
            "Tệp không có nội dung.",
          ],
          [
            "only spaces",
            "Tệp không có nội dung.",
          ],
          [
            "a web page saved by mistake",
            "Nội dung tệp không phải JSON.",
          ],
          [
            "the CSV export",
            "Nội dung tệp không phải JSON.",
          ],
          [
            "a download that stopped",
            "Tệp dừng giữa chừng, thiếu phần cuối.",
          ],
          [
            "a comma too many",
            "Nội dung tệp không phải JSON, sai từ dòng 5.",
          ],
          [
            "a list",
            "Tệp là JSON nhưng không ghi định dạng “tu-danh-gia”.",
          ],
          [
            "a number",
            "Tệp là JSON nhưng không ghi định dạng “tu-danh-gia”.",
          ],
          [
            "null",
            "Tệp là JSON nhưng không ghi định dạng “tu-danh-gia”.",
          ],
          [
            "another tool’s JSON",
            "Tệp là JSON nhưng không ghi định dạng “tu-danh-gia”.",
          ],
          [
            "another format",
            "Tệp là JSON nhưng ghi định dạng “tong-hop”, không phải “tu-danh-gia”.",
          ],
          [
            "no version",
            "Tệp không ghi phiên bản định dạng (formatVersion).",
          ],
          [
            "a version in words",
            "Trang này không đọc phiên bản định dạng “mới nhất”; phiên bản đọc được bắt đầu từ 1.0.0.",
          ],
          [
            "a version before the first",
            "Trang này không đọc phiên bản định dạng “0.9.0”; phiên bản đọc được bắt đầu từ 1.0.0.",
          ],
          [
            "a newer major version",
            "Tệp theo định dạng 2.0.0, trang này chỉ hiểu đến 1.1.0.",
          ],
          [
            "brackets without end",
            "Nội dung tệp lồng nhau quá sâu, không phải một bản tự đánh giá.",
          ],
          [
            "no answers",
            "Thiếu trường “answers” (các câu trả lời).",
          ],
          [
            "answers as text",
            "Trường “answers” (các câu trả lời) phải là danh sách trong ngoặc vuông.",
          ],
          [
            "an outcome in Vietnamese",
            "Trường “answers[0].outcome” (kết quả, VHCS-A1) không hợp lệ: cần một trong các giá trị “met”, “partly-met”, “not-met”, “not-applicable”.",
          ],
          [
            "no outcome",
            "Thiếu trường “answers[1].outcome” (kết quả, VHCS-C5).",
          ],
          [
            "a misspelt member",
            "Trường “answers[1].ghiChu” (VHCS-C5) không có trong định dạng mà tệp khai.",
          ],
          [
            "a member too many",
            "Trường “diem” không có trong định dạng mà tệp khai.",
          ],
          [
            "a day that does not exist",
            "Trường “period.to” (đến ngày) không hợp lệ: cần một ngày có thật viết YYYY-MM-DD.",
          ],
          [
            "a time of another zone",
            "Trường “createdAt” (lúc lập) không hợp lệ: cần thời điểm giờ Việt Nam như 2026-06-20T08:01:00+07:00.",
          ],
          [
            "a revision below zero",
            "Trường “revision” (lần sửa) không hợp lệ: cần từ 0 trở lên.",
          ],
          [
            "points in thirds",
            "Trường “answers[0].points” (VHCS-A1) không hợp lệ: cần bội của nửa điểm.",
          ],
          [
            "an id that is none",
            "Trường “id” (mã) không hợp lệ: cần mã gồm 32 chữ số hệ 16, dạng 8-4-4-4-12.",
          ],
          [
            "an unknown checklist",
            "Tệp dùng bộ tiêu chí “cai-cach-hanh-chinh”, trang này không có.",
          ],
          [
            "an unknown checklist version",
            "Tệp dùng bộ tiêu chí “van-hoa-cong-so” phiên bản 2027.1; trang này có phiên bản 2026.1.",
          ],
          [
            "an unknown criterion",
            "“answers[0].criterion” ghi mã tiêu chí “VHCS-A99”, bộ tiêu chí của tệp không có mã này.",
          ],
          [
            "a criterion twice",
            "Tiêu chí VHCS-A1 xuất hiện hai lần trong tệp.",
          ],
          [
            "alcohol not applicable",
            "Tiêu chí VHCS-D1 không cho chọn “Không áp dụng” nhưng tệp ghi như vậy.",
          ],
          [
            "an unknown critical failure",
            "Tệp ghi điểm liệt “L99”, bộ tiêu chí không có mã này.",
          ],
          [
            "a critical failure twice",
            "Điểm liệt L6 xuất hiện hai lần trong tệp.",
          ],
          [
            "a finding in words",
            "Trường “criticalFailures[0].finding” (câu trả lời về điểm liệt) không hợp lệ: cần một trong các giá trị “none”, “unverified”, “established”.",
          ],
          [
            "a finding of the old format",
            "Thiếu trường “criticalFailures[0].finding” (câu trả lời về điểm liệt).",
            "Trường “criticalFailures[0].established” không có trong định dạng mà tệp khai.",
          ],
          [
            "a person in a unit’s file",
            "Trường “subject.kind” (đối tượng) không hợp lệ: cần đúng giá trị “unit”.",
          ],
        ]
      `);
  });
});

test('a file with something to know is read and says it', () => {
  for (const text of Object.values(noticedFiles)) expect(readAssessmentFile(text, { library }).ok).toBe(true);
  expect(Object.entries(noticedFiles).map(([name, text]) => [name, ...sentences(text)]))
    .toMatchInlineSnapshot(`
    [
      [
        "a note changed by hand",
        "Dấu kiểm tra không khớp: tệp đã thay đổi sau khi xuất.",
      ],
      [
        "no digest",
        "Tệp không có dấu kiểm tra đọc được, nên không biết có bị thay đổi sau khi xuất hay không.",
      ],
      [
        "points changed by hand and sealed again",
        "Số ghi trong tệp không khớp câu trả lời, đã tính lại: điểm VHCS-C5 ghi 3, tính lại 1,5; phần trăm ghi 99,9, tính lại 6,6; xếp loại ghi “Tốt”, tính lại trống.",
      ],
      [
        "another checklist digest",
        "Thông tin bộ tiêu chí “van-hoa-cong-so” 2026.1 ghi trong tệp không khớp bản công bố ở trang này.",
      ],
      [
        "not applicable without a reason",
        "Chọn “Không áp dụng” mà chưa ghi lý do: VHCS-E8.",
      ],
      [
        "a newer minor version",
        "Tệp theo định dạng 1.3.0 có phần trang này chưa hiểu: answers[1].muc, score.hang, anh.",
      ],
    ]
  `);
});

test.each(Object.entries(sameFiles))('%s makes no difference', (_name, text) => {
  const result = readAssessmentFile(text, { library });
  expect(result).toMatchObject({ ok: true, value: { assessment: golden, notices: [] } });
});

test('a file beyond the limit is refused before it is read', () => {
  expect(sizeProblem(5 * 1024 * 1024)).toBeNull();
  const result = readAssessmentFile(goldenText, { library, maxBytes: 1000 });
  expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['tep-qua-lon']);
});

test('a page of one checklist refuses the file of another', () => {
  const result = readAssessmentFile(goldenText, { library, checklistId: 'dan-van-chinh-quyen' });
  expect(result.ok ? [] : result.problems.map((each) => describeAssessmentProblem(each)))
    .toMatchInlineSnapshot(`
      [
        {
          "code": "bo-tieu-chi-khac",
          "help": "/tro-giup/loi/bo-tieu-chi-khac/",
          "remedy": "Vào “Tự đánh giá”, mở bộ tiêu chí “van-hoa-cong-so” rồi mở tệp ở đó.",
          "severity": "error",
          "text": "Tệp là của bộ tiêu chí “van-hoa-cong-so”, không phải “dan-van-chinh-quyen”.",
          "title": "Tệp của bộ tiêu chí khác",
        },
      ]
    `);
});
