/** Every group with its bar and its own numbers in the formula; the profile of all of them beside. */
import type { Comparison, GroupScore, RatingRule, Score } from '#src/domain/assessment/index.ts';
import { formatDifference, formatNumber, formatPercent, groupKind } from '#src/domain/assessment/index.ts';
import type { AssessmentStore } from '../../../stores/assessment-store.ts';
import { resultText } from '../../../ui-text/result.ts';
import { explainFormula } from '../../../ui-text/score.ts';
import { Bar } from './Bar.tsx';
import { ProfileChart } from './ProfileChart.tsx';
import { Section } from './Section.tsx';

const text = resultText.groups;

export interface GroupSectionProps {
  readonly store: AssessmentStore;
  readonly score: Score;
  readonly comparison: Comparison | null;
}

export function GroupSection({ store, score, comparison }: GroupSectionProps) {
  const { rating } = store.checklist;
  return (
    <Section name="nhom" title={text.title[groupKind(store.checklist)]}>
      <div class="group-charts">
        <div>
          <ul class="group-bars">
            {score.groups.map((group, index) => (
              <GroupRow
                key={group.id}
                group={group}
                rating={rating}
                change={comparison?.groups[index] ?? null}
              />
            ))}
          </ul>
          <Legend score={score} rating={rating} withBefore={comparison !== null} />
        </div>
        <ProfileChart
          title={text.chart[groupKind(store.checklist)]}
          groups={score.groups}
          before={comparison?.groups ?? null}
          floor={rating?.floor.percent}
        />
      </div>
    </Section>
  );
}

interface GroupRowProps {
  readonly group: GroupScore;
  readonly rating: RatingRule | null;
  readonly change: Comparison['groups'][number] | null;
}

function GroupRow({ group, rating, change }: GroupRowProps) {
  return (
    <li>
      <p class="group-head">
        <span>
          <strong>{group.id}.</strong> {group.title}
        </span>
        <strong class="group-percent">{formatPercent(group.percent)}</strong>
      </p>
      <Bar
        percent={group.percent}
        upTo={group.percentRange?.[1] ?? null}
        floor={rating?.floor.percent ?? null}
        before={change?.before ?? null}
      />
      <p class="group-words">{wordsOf(group, rating, change).join(' ')}</p>
    </li>
  );
}

/** The group's own numbers, then whatever is special about it. */
function wordsOf(group: GroupScore, rating: RatingRule | null, change: GroupRowProps['change']): string[] {
  const floor = rating?.floor;
  const points = (value: number) => formatNumber(value);
  return [
    group.percent === null ? explainFormula(group) : `${explainFormula(group)}.`,
    ...(group.unanswered > 0
      ? [
          text.unanswered(group.unanswered, points(group.unansweredPoints)),
          text.upTo(formatPercent(group.percentRange?.[1] ?? null)),
        ]
      : []),
    ...(group.notApplicable > 0
      ? [text.notApplicable(group.notApplicable, points(group.notApplicablePoints))]
      : []),
    ...(floor !== undefined && group.floor === 'below'
      ? [text.below(floor.percent, points(group.missingForFloor))]
      : []),
    ...(floor !== undefined && group.floor === 'open' ? [text.open(floor.percent)] : []),
    ...(floor !== undefined && group.floor === 'exempt' ? [text.exempt(floor.minCriteria)] : []),
    ...(change !== null && change.before !== null
      ? [text.before(formatPercent(change.before), formatDifference(change.difference))]
      : []),
  ];
}

interface LegendProps {
  readonly score: Score;
  readonly rating: RatingRule | null;
  readonly withBefore: boolean;
}

function Legend({ score, rating, withBefore }: LegendProps) {
  const entries = [
    { key: 'earned', name: text.legendEarned, shown: true },
    { key: 'open', name: text.legendOpen, shown: !score.complete },
    { key: 'floor', name: text.legendFloor(rating?.floor.percent ?? 0), shown: rating !== null },
    { key: 'before', name: text.legendBefore, shown: withBefore },
  ];
  return (
    <ul class="legend" aria-hidden="true">
      {entries
        .filter(({ shown }) => shown)
        .map(({ key, name }) => (
          <li key={key}>
            <svg class="bar" viewBox="0 0 20 10">
              {key === 'earned' || key === 'open' ? (
                <rect
                  class={`bar-${key}`}
                  y={key === 'open' ? 3 : 0}
                  width="20"
                  height={key === 'open' ? 4 : 10}
                />
              ) : (
                <line class={`bar-${key}`} x1="10" x2="10" y1="-3" y2="13" />
              )}
            </svg>
            {name}
          </li>
        ))}
    </ul>
  );
}
