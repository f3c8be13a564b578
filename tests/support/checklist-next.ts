/**
 * A next version of the unit checklist that was never published: one criterion reworded, one split, two merged, one
 * removed, one that no longer allows not-applicable, one whose half is defined, one that no longer offers half, one critical
 * failure gone, one that speaks against two criteria. Old files must open on it.
 */
import { createChecklistLibrary } from '#src/domain/assessment/checklist-library.ts';
import { parseChecklist } from '#src/domain/assessment/checklist-parse.ts';
import type { FullChecklist, FullCriterion } from '#src/domain/assessment/checklist-schema.ts';
import { clauses, fullUnit, person, publish, unit } from './checklists.ts';

const taken = (id: string): FullCriterion => {
  const criterion = fullUnit.criteria.find((each) => each.id === id);
  if (criterion === undefined) throw new Error(`No criterion ${id}`);
  return criterion;
};

const replaced: Readonly<Record<string, readonly FullCriterion[]>> = {
  'VHCS-A1': [
    { ...taken('VHCS-A1'), text: 'Có mặt đúng giờ cả buổi sáng và buổi chiều; vắng thì báo trước.' },
  ],
  'VHCS-A7': [
    { ...taken('VHCS-A7'), id: 'VHCS-A9', text: 'Không đi lễ hội, liên hoan trong giờ làm việc.' },
    { ...taken('VHCS-A7'), id: 'VHCS-A10', text: 'Xe công chỉ dùng cho việc công.' },
  ],
  'VHCS-B2': [{ ...taken('VHCS-B2'), half: null }],
  'VHCS-B3': [{ ...taken('VHCS-B3'), half: 'Có bảng niêm yết nhưng chưa đủ nội dung.' }],
  'VHCS-A8': [{ ...taken('VHCS-A8'), points: 1 }],
  'VHCS-C1': [{ ...taken('VHCS-C1'), points: 3 }],
  'VHCS-C7': [],
  'VHCS-E5': [
    { ...taken('VHCS-E5'), id: 'VHCS-E11', points: 4, text: 'Phòng có biển đủ thông tin và gọn gàng.' },
  ],
  'VHCS-E6': [],
  'VHCS-E8': [{ ...taken('VHCS-E8'), notApplicable: 'never' }],
};

/** Every duty rests on a source, as it must since the second versions. */
const rested = <One extends Pick<FullCriterion, 'basis'>>(one: One): One => ({
  ...one,
  basis: [...one.basis, { ref: 'qd-129-2007', support: ['toquoc-1'], note: null }],
});

const data: FullChecklist = {
  ...fullUnit,
  version: '9999.1',
  criteria: fullUnit.criteria.flatMap((each) => replaced[each.id] ?? [each]).map(rested),
  criteriaCount: 52,
  criticalFailures: fullUnit.criticalFailures
    .filter(({ id }) => id !== 'L7')
    .map((each) => (each.id === 'L1' ? { ...each, contradicts: ['VHCS-D1', 'VHCS-D2'] } : each))
    .map(rested),
  replaces: {
    version: '2026.1',
    changes: [
      { kind: 'reworded', from: 'VHCS-A1', to: 'VHCS-A1' },
      { kind: 'split', from: 'VHCS-A7', to: ['VHCS-A9', 'VHCS-A10'] },
      { kind: 'merged', from: ['VHCS-E5', 'VHCS-E6'], to: 'VHCS-E11' },
      { kind: 'removed', from: 'VHCS-C7' },
      { kind: 'half-defined', from: ['VHCS-B2', 'VHCS-B3'] },
    ],
  },
};

const parsed = parseChecklist(data);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));

export const fullUnitNext = parsed.value;
export const unitNext = publish(fullUnitNext);

/** 9999.2 rewords one criterion and keeps the others: a second step for files that skip one. */
export const unitAfterNext = publish({
  ...parsed.value,
  version: '9999.2',
  replaces: { version: '9999.1', changes: [{ kind: 'reworded', from: 'VHCS-A2', to: 'VHCS-A2' }] },
});

export const nextLibrary = createChecklistLibrary([unitNext, unit, person, clauses]);
export const afterNextLibrary = createChecklistLibrary([unit, unitAfterNext, unitNext]);
