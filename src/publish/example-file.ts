/** A small assessment file of a made-up unit for the help page, written by the writer every export uses. */
import { createAssessment } from '#src/domain/assessment/assessment.ts';
import { isOffered } from '#src/domain/assessment/checklist.ts';
import { currentVersions } from '#src/domain/assessment/checklist-library.ts';
import { toClientChecklist } from '#src/domain/assessment/checklist-parse.ts';
import { withEvidence, withOutcome, withText } from '#src/domain/assessment/update.ts';
import { checklistDigest, writeAssessmentFile } from '#src/domain/exchange/index.ts';
import type { Tool, WrittenFile } from '#src/domain/exchange/index.ts';
import type { Handbook } from '../catalog/model.ts';

const now = '2026-06-20T08:01:00+07:00';

/** Three of the criteria answered, one of them not applicable; the same bytes on every build. */
export function exampleFile({ checklists }: Pick<Handbook, 'checklists'>, tool: Tool): WrittenFile {
  const full = currentVersions(checklists).find(({ id }) => id === 'van-hoa-cong-so');
  if (full === undefined) throw new Error('No checklist “van-hoa-cong-so”');
  const checklist = toClientChecklist(full, checklistDigest(full));
  const first = checklist.criteria[0]?.id ?? '';
  const second =
    checklist.criteria.find((each) => each.id !== first && isOffered(each, 'partly-met'))?.id ?? first;
  const exempt = checklist.criteria.find((each) => isOffered(each, 'not-applicable'));
  let example = createAssessment({
    checklist,
    id: '3f0f6a52-8f4c-4b7e-9d55-0a6f0c1f8a11',
    now,
    subject: { name: 'Xã Ví Dụ (không có thật)', level: 'xa' },
    period: { from: '2026-01-01', to: '2026-06-30' },
  });
  example = withOutcome(example, checklist, first, 'met', now);
  example = withEvidence(
    example,
    first,
    [
      {
        kind: 'document',
        number: '05/BB-UBND',
        date: '2026-05-12',
        title: 'Biên bản kiểm tra giờ làm việc',
        url: '',
      },
    ],
    now,
  );
  example = withOutcome(example, checklist, second, 'partly-met', now);
  example = withText(
    example,
    second,
    'explanation',
    'Đã nhắc hai người làm việc riêng, chưa lập biên bản.',
    now,
  );
  if (exempt !== undefined) {
    example = withOutcome(example, checklist, exempt.id, 'not-applicable', now);
    example = withText(example, exempt.id, 'reason', exempt.notApplicable, now);
  }
  return writeAssessmentFile(example, checklist, tool);
}
