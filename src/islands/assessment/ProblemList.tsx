/** Problems of a file in their own words, each with what to do and its help page. */
import type { AssessmentProblem } from '#src/domain/problem/assessment-problem.ts';
import { describeAssessmentProblem } from '#src/ui-text/problem/table-assessment.ts';
import { assessmentText } from '../../ui-text/assessment.ts';

export interface ProblemListProps {
  readonly problems: readonly AssessmentProblem[];
  readonly helpBase: string;
}

export function ProblemList({ problems, helpBase }: ProblemListProps) {
  return (
    <ul class="problems" hidden={problems.length === 0}>
      {problems.map((problem, index) => {
        const { text, remedy, code } = describeAssessmentProblem(problem);
        return (
          <li key={index}>
            {text} {remedy} <a href={`${helpBase}${code}/`}>{assessmentText.import.help}</a>
          </li>
        );
      })}
    </ul>
  );
}
