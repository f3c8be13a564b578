/** Percents before and now, of the whole and of every group, with how many criteria moved. */
import type { Comparison } from '#src/domain/assessment/index.ts';
import {
  formatDifference,
  formatPercent,
  groupKind,
  movementsOf,
  movementsTold,
} from '#src/domain/assessment/index.ts';
import type { AssessmentStore } from '../../../stores/assessment-store.ts';
import { resultText } from '../../../ui-text/result.ts';

const text = resultText.compare;

export interface CompareTableProps {
  readonly store: AssessmentStore;
  readonly comparison: Comparison;
}

export function CompareTable({ store, comparison }: CompareTableProps) {
  const { checklist } = store;
  const counts = (group?: string) => {
    const moved = movementsOf(checklist, comparison, group);
    return movementsTold
      .filter((kind) => moved[kind].length > 0)
      .map((kind) => text.counts[kind](moved[kind].length))
      .join(', ');
  };
  const row = (name: string, of: Pick<Comparison, 'before' | 'after' | 'difference'>, group?: string) => (
    <tr key={name}>
      <th scope="row">
        {name} <span class="compare-counts">{counts(group)}</span>
      </th>
      <td>{formatPercent(of.before)}</td>
      <td>{formatPercent(of.after)}</td>
      <td>{formatDifference(of.difference)}</td>
    </tr>
  );
  return (
    <table class="compare-table">
      <caption>
        {text.caption}. {text.unit}
      </caption>
      <thead>
        <tr>
          <th scope="col">{text.group[groupKind(checklist)]}</th>
          <th scope="col">{text.before}</th>
          <th scope="col">{text.now}</th>
          <th scope="col">{text.difference}</th>
        </tr>
      </thead>
      <tbody>
        {comparison.groups.map((group, index) =>
          row(`${group.id}. ${checklist.groups[index]?.title ?? ''}`, group, group.id),
        )}
      </tbody>
      <tfoot>{row(text.all, comparison)}</tfoot>
    </table>
  );
}
