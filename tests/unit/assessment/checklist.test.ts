import { describe, expect, test } from 'vitest';
import type { Criterion } from '#src/domain/assessment/checklist.ts';
import { isOffered } from '#src/domain/assessment/checklist.ts';
import { parseChecklist } from '#src/domain/assessment/checklist-parse.ts';
import { assertChecklist } from '#src/domain/assessment/checklist-assert.ts';
import type { FullChecklist } from '#src/domain/assessment/checklist-schema.ts';
import { describeContentProblem } from '#src/ui-text/problem/table-content.ts';
import {
  clauses,
  fullClauses,
  fullPerson,
  fullUnit,
  person,
  readChecklistData,
  unit,
} from '#tests/support/checklists.ts';

describe('published checklists', () => {
  test('the unit checklist has 53 criteria in six groups and 100 points', () => {
    expect(unit.criteria).toHaveLength(53);
    expect(unit.groups.map(({ id, points }) => `${id}${points}`)).toEqual([
      'A18',
      'B22',
      'C12',
      'D16',
      'E18',
      'F14',
    ]);
    expect(unit.maxPoints).toBe(100);
    expect(unit.criticalFailures.map(({ id }) => id)).toEqual([
      'L1',
      'L2',
      'L3',
      'L4',
      'L5',
      'L6',
      'L7',
      'L8',
      'L9',
    ]);
  });

  test('the person’s checklist is the criteria of groups A to D that apply to a person, as they are', () => {
    const own = fullUnit.criteria.filter(
      ({ group, appliesTo }) => 'ABCD'.includes(group) && appliesTo.includes('CN'),
    );
    expect(fullPerson.criteria).toEqual(own);
    expect(person.criteria).toHaveLength(26);
    expect(person.maxPoints).toBe(54);
    expect(person.subject).toBe('person');
  });

  test('the clause checklist weighs every mục alike and gives no rating', () => {
    expect(clauses.groups.map(({ id }) => id)).toEqual([
      '1.1',
      '1.2',
      '1.3',
      '1.4',
      '1.5',
      '1.6',
      '1.7',
      '1.8',
      '2',
    ]);
    expect(new Set(clauses.groups.map(({ points }) => points))).toEqual(new Set([6]));
    expect(clauses.criteria.length).toBeGreaterThanOrEqual(20);
    expect(clauses.criteria.length).toBeLessThanOrEqual(25);
    expect(clauses.rating).toBeNull();
  });

  test('alcohol, gifts, flag and card are never not applicable', () => {
    const fixed = ['VHCS-D1', 'VHCS-D2', 'VHCS-D7', 'VHCS-E2', 'VHCS-C5', 'VHCS-C6'];
    const mayBeExempt = (criterion: Criterion) => isOffered(criterion, 'not-applicable');
    expect(unit.criteria.filter(({ id }) => fixed.includes(id)).filter(mayBeExempt)).toEqual([]);
    expect(unit.criteria.filter(mayBeExempt).map(({ id }) => id)).toContain('VHCS-E8');
  });

  test('the browser gets no basis and no evidence', () => {
    expect(JSON.stringify([unit, person, clauses])).not.toMatch(/"(basis|evidence|support|today)"/);
  });
});

describe('a broken checklist', () => {
  const good = fullClauses;
  const first = good.criteria[0];
  if (first === undefined) throw new Error('no criteria');
  const broken: readonly [string, FullChecklist][] = [
    ['an id used twice', { ...good, criteria: [...good.criteria, first], criteriaCount: 25, maxPoints: 57 }],
    ['points that do not sum up', { ...good, maxPoints: 55 }],
    ['a wrong count', { ...good, criteriaCount: 23 }],
    ['a duty without basis', { ...good, criteria: [{ ...first, basis: [] }, ...good.criteria.slice(1)] }],
    [
      'an unknown level',
      {
        ...fullUnit,
        criticalFailures: fullUnit.criticalFailures.slice(0, 1).map((each) => ({ ...each, atMost: 'te' })),
      },
    ],
    [
      'a failure asked by nobody known',
      { ...fullPerson, criticalFailures: fullUnit.criticalFailures.slice(0, 1) },
    ],
    [
      'a map to nowhere',
      {
        ...good,
        replaces: {
          version: '2025.1',
          changes: [{ kind: 'reworded', from: 'DVCQ-1.1-1', to: 'DVCQ-1.1-9' }],
        },
      },
    ],
    [
      'bands upside down',
      {
        ...fullUnit,
        rating:
          fullUnit.rating === null
            ? null
            : { ...fullUnit.rating, levels: fullUnit.rating.levels.toReversed() },
      },
    ],
  ];
  test('says what and where', () => {
    const sentences = broken.map(([name, checklist]) => [
      name,
      ...assertChecklist(checklist).map((problem) => describeContentProblem(problem).text),
    ]);
    expect(sentences).toMatchInlineSnapshot(`
      [
        [
          "an id used twice",
          "Bộ tiêu chí dan-van-chinh-quyen/2026.1 dùng mã DVCQ-1.1-1 hai lần.",
          "Bộ tiêu chí dan-van-chinh-quyen/2026.1: nhóm 1.1 ghi 6 điểm nhưng các tiêu chí cộng lại là 9.",
        ],
        [
          "points that do not sum up",
          "Bộ tiêu chí dan-van-chinh-quyen/2026.1: cả bộ ghi 55 điểm nhưng các tiêu chí cộng lại là 54.",
        ],
        [
          "a wrong count",
          "Bộ tiêu chí dan-van-chinh-quyen/2026.1 ghi 23 tiêu chí nhưng có 24.",
        ],
        [
          "a duty without basis",
          "Bộ tiêu chí dan-van-chinh-quyen/2026.1: DVCQ-1.1-1 là loại bắt buộc hoặc điểm liệt nhưng không ghi căn cứ.",
        ],
        [
          "an unknown level",
          "Bộ tiêu chí van-hoa-cong-so/2026.1: điểm liệt L1 nhắc tới mã te không có trong bộ.",
        ],
        [
          "a failure asked by nobody known",
          "Bộ tiêu chí van-hoa-cong-so-ca-nhan/2026.1: điểm liệt L1, trường askedBy nhắc tới mã VHCS-D2 không có trong bộ.",
        ],
        [
          "a map to nowhere",
          "Bộ tiêu chí dan-van-chinh-quyen/2026.1: trường replaces nhắc tới mã DVCQ-1.1-9 không có trong bộ.",
        ],
        [
          "bands upside down",
          "Bộ tiêu chí van-hoa-cong-so/2026.1: các mức xếp loại phải đi từ cao xuống thấp và mức cuối bắt đầu từ 0.",
        ],
      ]
    `);
  });

  test('names the field that does not fit the schema', () => {
    const data = readChecklistData('content/bo-tieu-chi/dan-van-chinh-quyen/2026.1.yml') as Record<
      string,
      unknown
    >;
    const result = parseChecklist({ ...data, version: '1', prefixx: 'A', criteria: [] });
    expect(result.ok ? [] : result.problems.map((problem) => describeContentProblem(problem).text))
      .toMatchInlineSnapshot(`
        [
          "Bộ tiêu chí dan-van-chinh-quyen/1, trường “version”: phải có dạng 2026.1.",
          "Bộ tiêu chí dan-van-chinh-quyen/1, trường “criteria”: Quá nhỏ: mong đợi array có >=1 phần tử.",
          "Bộ tiêu chí dan-van-chinh-quyen/1, trường “đầu tệp”: Khóa không được nhận dạng: "prefixx".",
        ]
      `);
  });
});
