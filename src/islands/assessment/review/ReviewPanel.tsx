/** The head of review mode: who reviews, what is under review, how far the review is and what it still lacks. */
import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import {
  answerOf,
  failuresFound,
  findCriterion,
  formatOutcome,
  formatPeriod,
  labelOf,
  reviewProgress,
} from '#src/domain/assessment/index.ts';
import { readReviewer, writeReviewer } from '../../../browser/storage/reviewer.ts';
import type { Reviewer } from '../../../browser/storage/reviewer.ts';
import type { AssessmentStore } from '../../../stores/assessment-store.ts';
import { reviewText as text } from '../../../ui-text/review.ts';

export function ReviewPanel({ store }: { readonly store: AssessmentStore }) {
  const { checklist } = store;
  const assessment = useStore(store.$assessment);
  const { answered } = useStore(store.$progress);
  const { reviewed, total, differences, withoutReason } = reviewProgress(checklist, assessment);
  const left = checklist.criteria.filter(
    ({ id }) => (answerOf(assessment, id).review?.outcome ?? null) === null,
  );
  return (
    <section class="review-panel" aria-labelledby="tham-dinh">
      <h2 id="tham-dinh">{text.title}</h2>
      <p>{text.locked}</p>
      {answered === 0 && (
        <p>
          <strong>{text.empty}</strong>
        </p>
      )}
      {assessment.mode === 'training' ? <p class="small soft">{text.training}</p> : <ReviewerFields />}
      <ReviewSubject store={store} />
      <p data-review-progress>
        <strong>{text.progress(reviewed, total)}</strong>
      </p>
      {withoutReason.length > 0 && (
        <JumpList title={text.withoutReason(withoutReason.length)} open>
          {withoutReason.map((id) => (
            <Jump key={id} store={store} id={id} />
          ))}
        </JumpList>
      )}
      {differences.length > 0 && (
        <JumpList title={text.differences(differences.length)}>
          {differences.map(({ criterion, own, reviewed: outcome }) => (
            <Jump key={criterion} store={store} id={criterion}>
              {text.change(formatOutcome(own), formatOutcome(outcome))}
            </Jump>
          ))}
        </JumpList>
      )}
      {left.length > 0 && (
        <JumpList title={text.left(left.length)}>
          {left.map(({ id }) => (
            <Jump key={id} store={store} id={id} />
          ))}
        </JumpList>
      )}
      {left.length === 0 && withoutReason.length === 0 && <p>{text.done}</p>}
    </section>
  );
}

/** Whose assessment is under review, of which time, and which critical failures it states. */
function ReviewSubject({ store }: { readonly store: AssessmentStore }) {
  const { checklist } = store;
  const assessment = useStore(store.$assessment);
  const found = (answer: 'established' | 'unverified') =>
    failuresFound(checklist, assessment, answer)
      .map(({ id, title }) => `${id} ${title}`)
      .join('; ');
  const unverified = found('unverified');
  return (
    <p class="small">
      {text.subject}: {assessment.subject.name || text.noName}, {formatPeriod(assessment.period)}
      {checklist.criticalFailures.length > 0 && (
        <>
          . {text.findings}: {found('established') || text.noFindings}
          {unverified !== '' && `. ${text.unverified}: ${unverified}`}
        </>
      )}
      .
    </p>
  );
}

/** Name and position, asked for once and kept in this browser. */
function ReviewerFields() {
  const [reviewer, setReviewer] = useState(readReviewer);
  const id = useId();
  const change = (part: Partial<Reviewer>) => {
    const next = { ...reviewer, ...part };
    setReviewer(next);
    writeReviewer(next);
  };
  const field = (name: keyof Reviewer, label: string) => (
    <div class="field">
      <label for={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        type="text"
        value={reviewer[name]}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        onInput={(event) => change({ [name]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <>
      <div class="fields">
        {field('name', text.name)}
        {field('position', text.position)}
      </div>
      <p class="small soft" id={`${id}-hint`}>
        {text.nameHint}
      </p>
    </>
  );
}

function JumpList(props: {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <details class="missing" open={props.open ?? false}>
      <summary>{props.title}</summary>
      <ul>{props.children}</ul>
    </details>
  );
}

function Jump(props: {
  readonly store: AssessmentStore;
  readonly id: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <li>
      <a href={`#${props.id}`}>{labelOf(props.store.checklist, props.id)}</a>{' '}
      {props.children ?? findCriterion(props.store.checklist, props.id)?.title}
    </li>
  );
}
