import { describe, expect, test } from 'vitest';
import type { Assessment } from '#src/domain/assessment/assessment.ts';
import type { PublishedChecklist } from '#src/domain/assessment/checklist.ts';
import { explainNotApplicable, explainPercent } from '#src/ui-text/score.ts';
import { explainCap, explainRating } from '#src/ui-text/score-explained.ts';
import { score } from '#src/domain/assessment/score.ts';
import { assessmentSheet } from '#src/domain/sheet/assessment-sheet.ts';
import { textsOf } from '#src/domain/sheet/document-tree.ts';
import { answered, blank, established } from '#tests/support/assessments.ts';
import { clauses, labelled, person, unit } from '#tests/support/checklists.ts';
import { exportInput } from '#tests/support/export-input.ts';
import { golden } from '#tests/support/golden.ts';

function sheet(assessment: Assessment, checklist: PublishedChecklist = unit) {
  return assessmentSheet({ ...exportInput(assessment, checklist), digest: 'c0ffee'.repeat(10) });
}

describe('the sheet', () => {
  test('names subject, period, version, disclaimer and the first 12 digits of the digest', () => {
    const tree = sheet(golden);
    const texts = textsOf(tree).join('\n');
    expect(texts).toContain('Cơ quan, đơn vị: Sở Nội vụ (đơn vị giả định)');
    expect(texts).toContain('Kỳ đánh giá: từ 01/01/2026 đến 30/6/2026');
    expect(texts).toContain('phiên bản 2026.1');
    expect(texts).toContain('BẢN NHÁP, CHƯA CHỐT');
    expect(texts).toContain(unit.disclaimer);
    expect(texts).toContain('12/QĐ-SNV ngày 11/02/2026: Nội quy');
    expect(texts).toContain('Chưa đạt: thiếu chức danh');
    expect(tree.footer).toBe('van-hoa-cong-so 2026.1 · dấu tệp c0ffeec0ffee');
  });

  test('has every criterion once, and places to sign', () => {
    const texts = textsOf(sheet(answered(unit, 'met')));
    for (const { id } of unit.criteria) expect(texts.filter((text) => text === id)).toHaveLength(1);
    expect(texts).toContain('THỦ TRƯỞNG ĐƠN VỊ');
    expect(textsOf(sheet(blank(person), person))).toContain('NGƯỜI TỰ ĐÁNH GIÁ');
  });

  test('names established failures, then those not verified, each with its note, and none that is not there', () => {
    const texts = textsOf(
      sheet({
        ...golden,
        criticalFailures: {
          ...golden.criticalFailures,
          L5: { finding: 'unverified', aggravated: false, note: 'đơn 02' },
        },
      }),
    );
    const from = texts.indexOf('Điểm liệt');
    expect(texts.slice(from + 1, from + 4)).toEqual([
      'L6. Hút thuốc trong nhà tái diễn, hoặc không có biển cấm hút (biên bản 15/3)',
      'Chưa xác minh: L2. Nhận quà trái quy định hoặc nhũng nhiễu, đã có kết luận',
      'Chưa xác minh: L5. Phân biệt đối xử hoặc xúc phạm người dân, đã có kết luận (đơn 02)',
    ]);
    expect(texts.join('\n')).not.toContain('L3.');
    expect(textsOf(sheet(answered(unit, 'met')))).toContain('Không có điểm liệt nào đã xác minh.');
  });

  test('shows labels in place of ids where the checklist has them', () => {
    const texts = textsOf(sheet(golden, labelled));
    for (const { id, label } of labelled.criteria) {
      expect(texts).toContain(label);
      expect(texts).not.toContain(id);
    }
  });

  test.each([
    { checklist: unit, says: 'Cơ quan cấp trên: Phòng Một' },
    { checklist: person, says: 'Cơ quan, đơn vị công tác: Phòng Một' },
  ])('$says is what the sheet of $checklist.subject calls the place above', ({ checklist, says }) => {
    const assessment = blank(checklist);
    const placed = { ...assessment, subject: { ...assessment.subject, parent: 'Phòng Một' } };
    expect(textsOf(sheet(placed, checklist))).toContain(says);
  });

  test('a training sheet says so', () => {
    expect(textsOf(sheet({ ...golden, mode: 'training' }))).toContain('BẢN TẬP HUẤN');
  });

  test('tables fill the width and every row has all its cells', () => {
    for (const assessment of [golden, answered(unit, 'met')]) {
      for (const block of sheet(assessment).blocks) {
        if (block.kind !== 'table') continue;
        expect(block.widths.reduce((sum, each) => sum + each, 0)).toBe(100);
        for (const { cells } of [{ cells: block.head }, ...block.rows])
          expect(cells).toHaveLength(block.widths.length);
      }
    }
  });
});

test('the score is explained in the person’s own numbers', () => {
  const explained = (assessment: Assessment, checklist: PublishedChecklist = unit) => {
    const result = score(checklist, assessment);
    return [
      explainPercent(result),
      explainNotApplicable(checklist, result),
      explainRating(checklist, result),
      ...result.rating.caps.map((cap) => explainCap(checklist, cap)),
    ];
  };
  expect({
    nothing: explained(blank(unit)),
    golden: explained(golden),
    capped: explained(
      established(
        answered(unit, 'met', {
          'VHCS-E8': 'not-applicable',
          'VHCS-C1': 'not-met',
          'VHCS-C4': 'not-met',
          'VHCS-C5': 'not-met',
        }),
        ['L1'],
        true,
      ),
    ),
    clean: explained(answered(unit, 'met')),
    person: explained(established(answered(person, 'met'), ['L4']), person),
    clauses: explained(answered(clauses, 'partly-met'), clauses),
  }).toMatchInlineSnapshot(`
    {
      "capped": [
        "Kết quả: 92,9%.",
        "Không áp dụng 1 tiêu chí, 2 điểm (2%), không tính vào điểm.",
        "Theo phần trăm là Tốt, bị giới hạn còn Yếu.",
        "Điểm liệt L1 đã xác minh, trường hợp nặng hơn (Uống rượu, bia ngay trước, trong giờ làm, lúc nghỉ giữa giờ; hoặc ép người khác uống): cao nhất Yếu.",
        "Nhóm C (Trang phục, lễ phục, thẻ) đạt 41,7%, dưới 50%: cao nhất Trung bình. Thêm 1 điểm ở nhóm này thì hết giới hạn.",
      ],
      "clauses": [
        "Kết quả: 50%.",
        "",
        "Bộ tiêu chí này chỉ tính phần trăm, không xếp loại.",
      ],
      "clean": [
        "Kết quả: 100%.",
        "",
        "Xếp loại Tốt theo phần trăm.",
      ],
      "golden": [
        "Điểm tạm tính 6,6%, còn có thể từ 6,6% đến 98,5%.",
        "Không áp dụng 1 tiêu chí, 2 điểm (2%), không tính vào điểm.",
        "Chưa xếp loại: còn 49 tiêu chí chưa trả lời.",
        "Điểm liệt L6 đã xác minh (Hút thuốc trong nhà tái diễn, hoặc không có biển cấm hút): cao nhất Khá.",
      ],
      "nothing": [
        "Điểm tạm tính 0%, còn có thể từ 0% đến 100%.",
        "",
        "Chưa xếp loại: còn 53 tiêu chí chưa trả lời.",
      ],
      "person": [
        "Kết quả: 100%.",
        "",
        "Theo phần trăm là Tốt, nhưng không xếp loại.",
        "Điểm liệt L4 đã xác minh (Bị kỷ luật từ khiển trách trở lên về đạo đức công vụ, giao tiếp): không xếp loại.",
      ],
    }
  `);
});
