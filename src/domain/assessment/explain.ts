/**
 * SHIPS TO THE BROWSER. The score in sentences, with the person's own numbers: the same on screen, in exports and in
 * print, so that nobody has to reconcile two wordings.
 */
import type { Checklist } from './checklist.ts';
import { levelLabel, unrated } from './checklist.ts';
import { formatNumber, formatPercent } from './percent.ts';
import type { Cap } from './rating.ts';
import type { Score, Tally } from './score.ts';

/** `71,5 ÷ 92 × 100 = 77,7%`; one decimal, half up. */
export function explainFormula(tally: Pick<Tally, 'earned' | 'applicableMax' | 'percent'>): string {
  return tally.percent === null
    ? 'Không tiêu chí nào áp dụng nên không tính được.'
    : `${formatNumber(tally.earned)} ÷ ${formatNumber(tally.applicableMax)} × 100 = ${formatPercent(tally.percent)}`;
}

/** Where the divisor comes from: `92 = 100 điểm − 8 điểm không áp dụng`. */
export function explainApplicable(
  tally: Pick<Tally, 'applicableMax' | 'maxPoints' | 'notApplicablePoints'>,
): string {
  return tally.notApplicablePoints === 0
    ? `${tally.applicableMax} là tổng điểm các tiêu chí.`
    : `${tally.applicableMax} = ${tally.maxPoints} điểm − ${tally.notApplicablePoints} điểm không áp dụng.`;
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
