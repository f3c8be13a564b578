/** What the store has to tell: each once, with its remedy, until it is closed. */
import { useStore } from '@nanostores/preact';
import type { AssessmentStore, StoreNotice } from '../../stores/assessment-store.ts';
import { assessmentText } from '../../ui-text/assessment.ts';
import { storeNoticeText } from '../../ui-text/store-notices.ts';
import { lazy } from './lazy.tsx';

/** The wording of problems is large and rarely needed. */
const ProblemList = lazy(() => import('./ProblemList.tsx').then((module) => module.ProblemList));

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
          <NoticeWords store={store} notice={notice} helpBase={helpBase} />
          <button type="button" class="button-quiet" onClick={() => store.dismiss(notice)}>
            {text.close}
          </button>
        </div>
      ))}
    </div>
  );
}

function NoticeWords({ store, notice, helpBase }: NoticesProps & { readonly notice: StoreNotice }) {
  switch (notice.kind) {
    case 'other-tab':
      return <p>{text.otherTab}</p>;
    case 'kept-apart':
      return <p>{text.keptApart}</p>;
    case 'quarantined':
      return <p>{text.quarantined}</p>;
    case 'stored-kept-apart':
    case 'no-room':
    case 'removed-elsewhere':
    case 'blank-form':
    case 'sample':
    case 'sample-unreachable':
    case 'not-loaded':
      return <p>{storeNoticeText[notice.kind]}</p>;
    case 'opened':
      return (
        <>
          <p>{text.opened}</p>
          <ProblemList problems={notice.opened.notices} helpBase={helpBase} checklist={store.checklist} />
        </>
      );
  }
}
