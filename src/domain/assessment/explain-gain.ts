/** SHIPS TO THE BROWSER. What one better answer would bring, in a sentence. */
import type { Checklist } from './checklist.ts';
import { levelLabel } from './checklist.ts';
import type { Gain } from './insight.ts';
import { formatNumber, formatPercent } from './percent.ts';

/** `Thêm 3 điểm nếu “Đúng giờ làm việc” đạt: lên 80,2%, xếp loại Tốt.` */
export function explainGain(checklist: Pick<Checklist, 'rating'>, gain: Gain): string {
  const lifted = gain.level === null ? '' : `, xếp loại ${levelLabel(checklist, gain.level)}`;
  const judged = gain.kind === 'unanswered' ? 'được chấm Đạt' : 'đạt';
  return `Thêm ${formatNumber(gain.points)} điểm nếu “${gain.criterion.title}” ${judged}: lên ${formatPercent(gain.percent)}${lifted}.`;
}
