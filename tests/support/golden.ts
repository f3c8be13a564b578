/** The assessment that tests/fixtures/assessment/golden-1.1.0.json holds: every member of the format is used once. */
import type { Assessment } from '#src/domain/assessment/assessment.ts';
import { answer, blank, later } from './assessments.ts';
import { unit } from './checklists.ts';

export const golden: Assessment = {
  ...blank(unit),
  revision: 7,
  subject: {
    kind: 'unit',
    code: 'SNV',
    name: 'Sở Nội vụ (đơn vị giả định)',
    level: 'so-ban-nganh',
    parent: 'UBND tỉnh',
  },
  updatedAt: later,
  assessor: { name: 'Nguyễn Văn A', position: 'Chánh Văn phòng' },
  answers: {
    'VHCS-A1': answer('met', {
      evidence: [{ kind: 'document', number: '12/QĐ-SNV', date: '2026-02-11', title: 'Nội quy', url: '' }],
    }),
    'VHCS-C5': answer('partly-met', { note: 'có sổ cấp thẻ', explanation: 'hai người chờ in lại thẻ' }),
    'VHCS-C6': answer('met', {
      evidence: [{ kind: 'link', number: '', date: '', title: '', url: 'https://example.vn/the' }],
      review: { outcome: 'not-met', reason: 'thiếu chức danh', by: 'Tổ thẩm định', at: later },
    }),
    'VHCS-E8': answer('not-applicable', { reason: 'dùng chung với cơ quan khác' }),
    'VHCS-F8': { ...answer('met'), outcome: null, answeredAt: null, note: 'hỏi lại văn phòng' },
  },
  criticalFailures: {
    L6: { finding: 'established', aggravated: false, note: 'biên bản 15/3' },
    L2: { finding: 'unverified', aggravated: false, note: '' },
    L3: { finding: 'none', aggravated: false, note: '' },
  },
  actions: [
    {
      id: 'viec-1',
      criterion: 'VHCS-C5',
      what: 'In lại thẻ',
      owner: 'Văn phòng',
      due: '2026-09-30',
      state: 'open',
    },
  ],
  previous: { id: '6a0b34c6-4a39-4f4e-9d83-0f6a5f5f2b10', digest: 'b'.repeat(64), percent: 70.1 },
  migration: {
    from: '2025.2',
    carried: 3,
    reask: ['VHCS-F8'],
    dropped: [
      { criterion: 'VHCS-Z9', answer: answer('met', { note: 'tiêu chí cũ' }) },
      {
        criterion: 'L0',
        answer: { ...answer('not-met'), answeredAt: null },
        finding: 'established',
        aggravated: true,
      },
    ],
  },
};

/** The assessment that tests/fixtures/assessment/golden-1.0.0.json holds, from before a finding had three answers. */
export const oldGolden: Assessment = {
  ...golden,
  criticalFailures: { L6: { finding: 'established', aggravated: false, note: 'biên bản 15/3' } },
  migration: {
    from: '2025.2',
    carried: 3,
    reask: ['VHCS-F8'],
    dropped: [{ criterion: 'VHCS-Z9', answer: answer('met', { note: 'tiêu chí cũ' }) }],
  },
};
