/**
 * The score in sentences, with the person's own numbers: the same on screen, in exports and in print, so that nobody has
 * to reconcile two wordings. What only a result shows is in score-explained.ts.
 */
import type { Checklist, Contradiction, Score, Tally } from '#src/domain/assessment/index.ts';
import {
  findingLabels,
  formatNumber,
  formatPercent,
  labelOf,
  levelLabel,
  outcomeLabels,
} from '#src/domain/assessment/index.ts';
import { assessmentText } from './assessment.ts';

/** `71,5 ÷ 92 × 100 = 77,7%`; one decimal, half up. */
export function explainFormula(tally: Pick<Tally, 'earned' | 'applicableMax' | 'percent'>): string {
  return tally.percent === null
    ? 'Không tiêu chí nào áp dụng nên không tính được.'
    : `${formatNumber(tally.earned)} ÷ ${formatNumber(tally.applicableMax)} × 100 = ${formatPercent(tally.percent)}`;
}

/** “Điểm tạm tính …, còn có thể từ … đến …” while something is unanswered, else the final percent. */
export function explainPercent(score: Pick<Score, 'complete' | 'percent' | 'percentRange'>): string {
  if (score.percentRange === null || score.complete) return `Kết quả: ${formatPercent(score.percent)}.`;
  const [low, high] = score.percentRange;
  return `Điểm tạm tính ${formatPercent(score.percent)}, còn có thể từ ${formatPercent(low)} đến ${formatPercent(high)}.`;
}

/** How much was taken out as not applicable, and whether that asks for review; empty when nothing was. */
export function explainNotApplicable(
  checklist: Pick<Checklist, 'notApplicableReview'>,
  score: Score,
): string {
  if (score.notApplicable === 0) return '';
  const taken = `Không áp dụng ${score.notApplicable} tiêu chí, ${score.notApplicablePoints} điểm (${formatPercent(score.notApplicablePercent)})`;
  return score.needsReview
    ? `${taken}, vượt ${checklist.notApplicableReview}%: cần thẩm định.`
    : `${taken}, không tính vào điểm.`;
}

/** `Điểm liệt L1 ghi “Có, đã xác minh” nhưng tiêu chí VHCS-D1 ghi “Đạt”: xem lại một trong hai.` */
export function explainContradiction(
  checklist: Pick<Checklist, 'criteria'>,
  { failure, criterion }: Contradiction,
): string {
  return `Điểm liệt ${failure.id} ghi “${findingLabels.established}” nhưng tiêu chí ${labelOf(checklist, criterion)} ghi “${outcomeLabels.met}”: xem lại một trong hai.`;
}

/** One line: nothing yet, provisional with its range, or final with the rating. */
export function scoreLine(checklist: Pick<Checklist, 'rating'>, score: Score): string {
  if (score.answered === 0) return assessmentText.scoreNone;
  if (!score.complete && score.percentRange !== null) return explainPercent(score);
  const { level } = score.rating;
  const percent = formatPercent(score.percent);
  return level === null ? percent : `${percent} · ${assessmentText.rating}: ${levelLabel(checklist, level)}`;
}

/** The score in few words, for where several stand beside each other: `tạm tính 66,7%`, `77,7% · Khá`. */
export function shortScore(
  checklist: Pick<Checklist, 'rating'>,
  { complete, percent, rating }: Pick<Score, 'complete' | 'percent' | 'rating'>,
): string {
  if (!complete) return `tạm tính ${formatPercent(percent)}`;
  return rating.level === null
    ? formatPercent(percent)
    : `${formatPercent(percent)} · ${levelLabel(checklist, rating.level)}`;
}
