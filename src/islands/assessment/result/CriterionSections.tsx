/** Gaps, each leading back to its criterion and on to an action; and strengths. Heaviest first. */
import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Criterion } from '#src/domain/assessment/index.ts';
import {
  actionsFor,
  answerOf,
  criterionLabel,
  earnedPoints,
  formatNumber,
  formatOutcome,
  gaps,
  strengths,
} from '#src/domain/assessment/index.ts';
import type { AssessmentStore } from '../../../stores/assessment-store.ts';
import { criterionText } from '../../../ui-text/criterion.ts';
import { resultText } from '../../../ui-text/result.ts';
import { startAction } from './actions.ts';
import { CriterionLink } from './CriterionLink.tsx';
import { Section } from './Section.tsx';

/** How many are shown before one asks for all. */
const shownFirst = 6;

/** The first few of a list, and a button for the rest. */
function useFirst<Item>(items: readonly Item[]) {
  const [all, setAll] = useState(false);
  const more =
    items.length <= shownFirst ? null : (
      <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? resultText.gaps.fewer : resultText.gaps.all(items.length)}
      </button>
    );
  return { shown: all ? items : items.slice(0, shownFirst), more };
}

export function GapSection({ store }: { readonly store: AssessmentStore }) {
  const text = resultText.gaps;
  const assessment = useStore(store.$assessment);
  const { shown, more } = useFirst(gaps(store.checklist, assessment));
  return (
    <Section name="cho-yeu" title={text.title}>
      <p class="small soft">{shown.length === 0 ? text.none : text.intro}</p>
      <ol class="criterion-list">
        {shown.map((criterion) => (
          <Gap key={criterion.id} store={store} criterion={criterion} />
        ))}
      </ol>
      {more}
    </Section>
  );
}

function Gap({ store, criterion }: { readonly store: AssessmentStore; readonly criterion: Criterion }) {
  const text = resultText.gaps;
  const assessment = useStore(store.$assessment);
  const { id, points, kind, title } = criterion;
  const lost = points - (earnedPoints(criterion, assessment) ?? points);
  const planned = actionsFor(assessment.actions, id).length > 0;
  return (
    <li>
      <p>
        <CriterionLink criterion={criterion} />
      </p>
      <p class="criterion-facts">
        {[
          formatOutcome(answerOf(assessment, id).outcome),
          text.lost(formatNumber(lost), formatNumber(points)),
          criterionText.kinds[kind],
        ].join(' · ')}
      </p>
      {planned ? (
        <p class="small">
          <a href="#ket-qua-viec">{text.planned}</a>
        </p>
      ) : (
        <button
          type="button"
          onClick={() => startAction(store, { criterion: id, what: resultText.actions.suggestion(title) })}
        >
          {text.plan}
          <span class="visually-hidden"> {text.planFor(criterionLabel(criterion))}</span>
        </button>
      )}
    </li>
  );
}

export function StrengthSection({ store }: { readonly store: AssessmentStore }) {
  const text = resultText.strengths;
  const { shown, more } = useFirst(strengths(store.checklist, useStore(store.$assessment)));
  return (
    <Section name="cho-manh" title={text.title}>
      <p class="small soft">{shown.length === 0 ? text.none : text.intro}</p>
      <ol class="criterion-list">
        {shown.map((criterion) => (
          <li key={criterion.id}>
            <p>
              <CriterionLink criterion={criterion} />
            </p>
            <p class="criterion-facts">{text.points(formatNumber(criterion.points))}</p>
          </li>
        ))}
      </ol>
      {more}
    </Section>
  );
}
