/** Problems of a file in their own words, each with what to do and its help page. */
import type { Checklist } from '#src/domain/assessment/index.ts';
import { labelOf } from '#src/domain/assessment/index.ts';
import type { AssessmentProblem } from '#src/domain/problem/assessment-problem.ts';
import { describeAssessmentProblem } from '#src/ui-text/problem/table-assessment.ts';
import { fileText } from '../../ui-text/assessment-files.ts';

export interface ProblemListProps {
  readonly problems: readonly AssessmentProblem[];
  readonly helpBase: string;
  /** Where its criteria have labels, sentences name them by these. */
  readonly checklist?: Pick<Checklist, 'criteria'>;
}

export function ProblemList({ problems, helpBase, checklist }: ProblemListProps) {
  return (
    <ul class="problems" hidden={problems.length === 0}>
      {problems.map((problem, index) => {
        const { text, remedy, code } = describeAssessmentProblem(problem);
        return (
          <li key={index}>
            {checklist === undefined ? text : withLabels(text, checklist)} {remedy}{' '}
            <a href={`${helpBase}${code}/`}>{fileText.import.help}</a>
          </li>
        );
      })}
    </ul>
  );
}

/** A sentence with the labels of criteria in place of their ids. */
function withLabels(text: string, checklist: Pick<Checklist, 'criteria'>): string {
  return text.replace(/[A-Z]+-[A-Z0-9.]+(-\d+)?/g, (id) => labelOf(checklist, id));
}
