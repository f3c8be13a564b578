/** The formula with the person's own numbers: what each outcome brings, and how a percent becomes a rating. */
import { useStore } from '@nanostores/preact';
import type { RatingRule, Score } from '#src/domain/assessment/index.ts';
import { countOutcomes, formatNumber, formatOutcome, levelLabel } from '#src/domain/assessment/index.ts';
import type { AssessmentStore } from '../../../stores/assessment-store.ts';
import { assessmentText } from '../../../ui-text/assessment.ts';
import { resultText } from '../../../ui-text/result.ts';
import { explainFormula } from '../../../ui-text/score.ts';
import { Section } from './Section.tsx';

const text = resultText.formula;

export interface FormulaSectionProps {
  readonly store: AssessmentStore;
  readonly score: Score;
}

export function FormulaSection({ store, score }: FormulaSectionProps) {
  const { checklist } = store;
  const assessment = useStore(store.$assessment);
  const rows = countOutcomes(checklist, assessment).filter(({ criteria }) => criteria > 0);
  return (
    <Section name="cach-tinh" title={text.title}>
      <table class="formula-table">
        <caption>{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.outcome}</th>
            <th scope="col">{text.criteria}</th>
            <th scope="col">{text.points}</th>
            <th scope="col">{text.factor}</th>
            <th scope="col">{text.earned}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ outcome, criteria, points, factor, earned }) => (
            <tr key={outcome}>
              <th scope="row">{formatOutcome(outcome)}</th>
              <td>{criteria}</td>
              <td>{points}</td>
              <td>
                {factor !== null ? formatNumber(factor) : outcome === null ? text.pending : text.outOfSum}
              </td>
              <td>{outcome === 'not-applicable' ? '–' : formatNumber(earned)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.total}</th>
            <td>{score.criteria - score.notApplicable}</td>
            <td>{score.applicableMax}</td>
            <td />
            <td>{formatNumber(score.earned)}</td>
          </tr>
        </tfoot>
      </table>
      <p class="formula">
        <strong>{explainFormula(score)}</strong>
      </p>
      <p class="small">
        {assessmentText.formulaRule} {text.rounding}
      </p>
      {checklist.rating !== null && <p class="small">{ruleWords(checklist.rating)}</p>}
    </Section>
  );
}

/** The bands and the floor of the rating in two sentences. */
function ruleWords(rating: RatingRule): string {
  const { levels, floor } = rating;
  const bands = levels.map(({ label, from }) => (from === 0 ? text.lowest(label) : text.band(label, from)));
  const limit = text.floor(floor.percent, floor.minCriteria, levelLabel({ rating }, floor.atMost));
  return `${text.bands(bands.join(', '))} ${limit}`;
}
