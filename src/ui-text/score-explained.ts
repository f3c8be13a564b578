/** What a result says of its score: where the numbers come from, what limits the rating, what would lift it. */
import type { Assessment, Cap, Checklist, Gain, Score, Tally } from '#src/domain/assessment/index.ts';
import {
  asReviewed,
  contradictions,
  failuresFound,
  formatNumber,
  formatPercent,
  levelLabel,
  reviewProgress,
  score as scoreOf,
  unrated,
} from '#src/domain/assessment/index.ts';
import type { Run } from '#src/domain/sheet/document-tree.ts';
import { explainContradiction, explainFormula, explainNotApplicable, explainPercent } from './score.ts';

/** Where the divisor comes from: `92 = 100 điểm − 8 điểm không áp dụng`. */
export function explainApplicable(
  tally: Pick<Tally, 'applicableMax' | 'maxPoints' | 'notApplicablePoints'>,
): string {
  return tally.notApplicablePoints === 0
    ? `${tally.applicableMax} là tổng điểm các tiêu chí.`
    : `${tally.applicableMax} = ${tally.maxPoints} điểm − ${tally.notApplicablePoints} điểm không áp dụng.`;
}

/** One limit of the rating: what, how far, and what would lift it. */
export function explainCap(checklist: Pick<Checklist, 'rating'>, cap: Cap): string {
  const limit =
    cap.atMost === unrated.id ? 'không xếp loại' : `cao nhất ${levelLabel(checklist, cap.atMost)}`;
  if (cap.rule === 'floor') {
    const floor = checklist.rating?.floor.percent ?? 0;
    return `Nhóm ${cap.group} (${cap.groupTitle}) đạt ${formatPercent(cap.percent)}, dưới ${floor}%: ${limit}. Thêm ${formatNumber(cap.missing)} điểm ở nhóm này thì hết giới hạn.`;
  }
  const graver = cap.aggravated ? ', trường hợp nặng hơn' : '';
  return `Điểm liệt ${cap.id} đã xác minh${graver} (${cap.title}): ${limit}.`;
}

/** `1 điểm liệt chưa xác minh (L2): chưa giới hạn xếp loại.` Empty where there is none. */
export function explainUnverified(
  checklist: Pick<Checklist, 'criticalFailures'>,
  assessment: Pick<Assessment, 'criticalFailures'>,
): string {
  const ids = failuresFound(checklist, assessment, 'unverified').map(({ id }) => id);
  return ids.length === 0
    ? ''
    : `${ids.length} điểm liệt chưa xác minh (${ids.join(', ')}): chưa giới hạn xếp loại.`;
}

/** The rating in one sentence, or why there is none yet. */
export function explainRating(checklist: Pick<Checklist, 'rating'>, score: Score): string {
  if (checklist.rating === null) return 'Bộ tiêu chí này chỉ tính phần trăm, không xếp loại.';
  const { level, band, cappedBy } = score.rating;
  if (level === null || band === null) {
    return score.percent === null
      ? 'Không xếp loại vì không tính được điểm.'
      : `Chưa xếp loại: còn ${score.unanswered} tiêu chí chưa trả lời.`;
  }
  return cappedBy.length === 0
    ? `Xếp loại ${levelLabel(checklist, level)} theo phần trăm.`
    : level === unrated.id
      ? `Theo phần trăm là ${levelLabel(checklist, band)}, nhưng không xếp loại.`
      : `Theo phần trăm là ${levelLabel(checklist, band)}, bị giới hạn còn ${levelLabel(checklist, level)}.`;
}

/** `Thêm 3 điểm nếu “Đúng giờ làm việc” đạt: lên 80,2%, xếp loại Tốt.` */
export function explainGain(checklist: Pick<Checklist, 'rating'>, gain: Gain): string {
  const lifted = gain.level === null ? '' : `, xếp loại ${levelLabel(checklist, gain.level)}`;
  const judged = gain.kind === 'unanswered' ? 'được chấm Đạt' : 'đạt';
  return `Thêm ${formatNumber(gain.points)} điểm nếu “${gain.criterion.title}” ${judged}: lên ${formatPercent(gain.percent)}${lifted}.`;
}

/**
 * `Thẩm định 11/53 tiêu chí: 74,7%, xếp loại Khá; khác tự chấm ở 5 tiêu chí.` Criteria not reviewed count as
 * self-assessed. Empty while nobody has reviewed.
 */
export function explainReview(checklist: Checklist, assessment: Assessment): string {
  const { reviewed, total, differences } = reviewProgress(checklist, assessment);
  if (reviewed === 0) return '';
  const { percent, rating } = scoreOf(checklist, asReviewed(assessment));
  const level = rating.level === null ? '' : `, xếp loại ${levelLabel(checklist, rating.level)}`;
  const difference =
    differences.length === 0 ? 'không khác tự chấm' : `khác tự chấm ở ${differences.length} tiêu chí`;
  return `Thẩm định ${reviewed}/${total} tiêu chí: ${formatPercent(percent)}${level}; ${difference}.`;
}

/** All of it in the order of reading, verdicts in bold: what the formal sheet says under its head. */
export function scoreSentences(checklist: Checklist, assessment: Assessment, score: Score): readonly Run[] {
  const applicable = score.percent === null ? '' : `. ${explainApplicable(score)}`;
  return [
    { text: explainPercent(score), bold: true },
    { text: `Cách tính: ${explainFormula(score)}${applicable}` },
    { text: explainNotApplicable(checklist, score) },
    { text: explainRating(checklist, score), bold: true },
    ...score.rating.cappedBy.map((cap) => ({ text: explainCap(checklist, cap) })),
    { text: explainUnverified(checklist, assessment), bold: true },
    ...contradictions(checklist, assessment).map((each) => ({ text: explainContradiction(checklist, each) })),
    { text: explainReview(checklist, assessment), bold: true },
  ].filter(({ text }) => text !== '');
}
