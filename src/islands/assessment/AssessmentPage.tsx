/**
 * The whole checklist page. Its first render is the empty form, the same on the server and in the browser, so that it
 * reads and prints without JavaScript; a saved draft comes in after mounting.
 */
import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CriterionFilter, PublishedChecklist } from '#src/domain/assessment/index.ts';
import { answerOf, criteriaOfGroup, filterCriteria } from '#src/domain/assessment/index.ts';
import type { Tool } from '#src/domain/exchange/index.ts';
import { newId, now } from '../../browser/lib/clock.ts';
import { fetchChecklists } from '../../browser/lib/fetch-checklists.ts';
import { browserDrafts } from '../../browser/storage/draft-storage.ts';
import { isUnderReview, setUnderReview } from '../../browser/storage/reviewer.ts';
import { readSetting, writeSetting } from '../../browser/storage/settings.ts';
import { createAssessmentStore } from '../../stores/assessment-store.ts';
import { assessmentText as text } from '../../ui-text/assessment.ts';
import { CriterionCard } from './CriterionCard.tsx';
import { DetailsForm } from './DetailsForm.tsx';
import { FilterBar } from './FilterBar.tsx';
import { FindingList } from './FindingList.tsx';
import { lazy } from './lazy.tsx';
import { follow } from './lifetime.ts';
import { Notices } from './Notices.tsx';
import { ReviewSwitch } from './ReviewSwitch.tsx';
import { ScoreBar } from './ScoreBar.tsx';
import { showPlace } from './shortcuts.ts';
import { Toolbar } from './Toolbar.tsx';

export interface AssessmentPageProps {
  /** The version in use. */
  readonly checklist: PublishedChecklist;
  /** Addresses of the versions before it. */
  readonly olderHrefs: readonly string[];
  /**
   * HTML beside each criterion, by id. Only the server has it: while hydrating Preact leaves that HTML in place, and the
   * cards stay mounted afterwards, so that it never has to travel twice.
   */
  readonly info?: Readonly<Record<string, string>>;
  readonly tool: Tool;
  /** Address of the list of drafts. */
  readonly draftsHref: string;
  /** Address of the sample file of this checklist, or null. */
  readonly sampleHref: string | null;
  /** Address that problem codes are put behind to reach their help page. */
  readonly helpBase: string;
}

const ReviewPanel = lazy(() => import('./review/ReviewPanel.tsx').then((module) => module.ReviewPanel));
const ResultView = lazy(() => import('./ResultView.tsx').then((module) => module.ResultView));

export function AssessmentPage(props: AssessmentPageProps) {
  const { checklist, olderHrefs, tool, info = {} } = props;
  const store = useMemo(
    () =>
      createAssessmentStore({
        checklists: [checklist],
        older: () => fetchChecklists(olderHrefs),
        storage: browserDrafts(),
        tool,
        now,
        newId,
      }),
    [checklist, tool],
  );
  const assessment = useStore(store.$assessment);
  const [filter, setFilter] = useState<CriterionFilter>('all');
  const [group, setGroup] = useState('');
  const [shortcuts, setShortcuts] = useState(true);
  const [view, setView] = useState<'answer' | 'result'>('answer');
  const [reviewing, setReviewing] = useState(false);

  useEffect(() => {
    setShortcuts(readSetting('phim-tat') !== 'tat');
    const stop = follow(store, props.sampleHref);
    const showView = () => setView(location.hash.startsWith('#ket-qua') ? 'result' : 'answer');
    const jump = () => {
      showView();
      const id = location.hash.slice(1);
      if (!document.getElementById(id)?.closest('.criterion-group, .findings')) return;
      setFilter('all');
      setGroup('');
      setTimeout(() => showPlace(id));
    };
    showView();
    addEventListener('hashchange', jump);
    return () => {
      stop();
      removeEventListener('hashchange', jump);
    };
  }, [store]);

  useEffect(() => setReviewing(isUnderReview(assessment.createdAt)), [assessment.createdAt]);
  const switchReview = (on: boolean) => {
    setReviewing(on);
    setUnderReview(on ? assessment.createdAt : null);
    // Undo must not reach what was self-assessed before, nor the other way round.
    store.forgetUndo();
  };

  // What a filter found stays while it is being answered: a card must not vanish under the person's hands.
  const shown = useMemo(
    () => new Set(filterCriteria(checklist, store.$assessment.get(), filter).map(({ id }) => id)),
    [store, filter, group, assessment.id],
  );
  const switchShortcuts = (on: boolean) => {
    setShortcuts(on);
    writeSetting('phim-tat', on ? null : 'tat');
  };

  return (
    <div id="phieu-trong" class="assessment" data-view={view}>
      <Toolbar
        store={store}
        draftsHref={props.draftsHref}
        sampleHref={props.sampleHref}
        helpBase={props.helpBase}
      />
      <ScoreBar store={store} view={view} />
      <Notices store={store} helpBase={props.helpBase} />
      <div id={view === 'result' ? undefined : 'ket-qua'}>
        {view === 'result' && <ResultView store={store} helpBase={props.helpBase} />}
      </div>
      <form
        id="tra-loi"
        class="answers"
        hidden={view === 'result'}
        autocomplete="off"
        onSubmit={(event) => event.preventDefault()}
      >
        <ReviewSwitch on={reviewing} disabled={assessment.id === ''} onSwitch={switchReview} />
        {reviewing ? <ReviewPanel store={store} /> : <DetailsForm store={store} />}
        <FilterBar
          store={store}
          filter={filter}
          group={group}
          onFilter={setFilter}
          onGroup={setGroup}
          shortcuts={shortcuts}
          onShortcuts={switchShortcuts}
        />
        {checklist.groups.map(({ id, title, points }) => {
          const criteria = criteriaOfGroup(checklist, id);
          const hidden =
            (group !== '' && group !== id) || !criteria.some((criterion) => shown.has(criterion.id));
          return (
            <section key={id} class="criterion-group" hidden={hidden} aria-labelledby={`nhom-${id}`}>
              <h2 id={`nhom-${id}`}>{text.group(id, title, points)}</h2>
              {criteria.map((criterion) => (
                <CriterionCard
                  key={criterion.id}
                  store={store}
                  criterion={criterion}
                  answer={answerOf(assessment, criterion.id)}
                  info={info[criterion.id] ?? ''}
                  hidden={!shown.has(criterion.id)}
                  shortcuts={shortcuts}
                  reviewing={reviewing}
                />
              ))}
            </section>
          );
        })}
        {shown.size === 0 && <p>{text.filter.none}</p>}
        {!reviewing && <FindingList store={store} />}
      </form>
    </div>
  );
}
