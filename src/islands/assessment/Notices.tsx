/** What the store has to tell: each once, with its remedy, until it is closed. */
import { useStore } from '@nanostores/preact';
import { describeAssessmentProblem } from '#src/domain/problem/table-assessment.ts';
import type { AssessmentProblem } from '#src/domain/problem/table-assessment.ts';
import type { AssessmentStore, StoreNotice } from '../../stores/assessment-store.ts';
import { assessmentText } from '../../ui-text/assessment.ts';

const text = assessmentText.notice;

export interface NoticesProps {
  readonly store: AssessmentStore;
  readonly helpBase: string;
}

export function Notices({ store, helpBase }: NoticesProps) {
  const notices = useStore(store.$notices);
  return (
    <div role="status">
      {notices.map((notice, index) => (
        <div key={index} class="notice">
          <NoticeWords notice={notice} helpBase={helpBase} />
          <button type="button" class="button-quiet" onClick={() => store.dismiss(notice)}>
            {text.close}
          </button>
        </div>
      ))}
    </div>
  );
}

function NoticeWords({ notice, helpBase }: { readonly notice: StoreNotice; readonly helpBase: string }) {
  switch (notice.kind) {
    case 'other-tab':
      return <p>{text.otherTab}</p>;
    case 'kept-apart':
      return <p>{text.keptApart}</p>;
    case 'quarantined':
      return <p>{text.quarantined}</p>;
    case 'problems':
      return <ProblemList problems={notice.problems} helpBase={helpBase} />;
    case 'opened':
      return (
        <>
          <p>{text.opened}</p>
          <ProblemList problems={notice.opened.notices} helpBase={helpBase} />
        </>
      );
  }
}

/** Problems of a file in their own words, each with what to do and its help page. */
export function ProblemList(props: {
  readonly problems: readonly AssessmentProblem[];
  readonly helpBase: string;
}) {
  return (
    <ul class="problems">
      {props.problems.map((problem, index) => {
        const { text: sentence, remedy, code } = describeAssessmentProblem(problem);
        return (
          <li key={index}>
            {sentence} {remedy} <a href={`${props.helpBase}${code}/`}>{assessmentText.import.help}</a>
          </li>
        );
      })}
    </ul>
  );
}
