/** One draft: whose, of when, how far, and what can be done with it. */
import { useState } from 'preact/hooks';
import {
  formatMoment,
  formatPeriod,
  reviewProgress,
  score as scoreOf,
} from '#src/domain/assessment/index.ts';
import type { ReadAssessment } from '#src/domain/exchange/index.ts';
import { assessmentFileName } from '#src/domain/exchange/index.ts';
import { now } from '../../browser/lib/clock.ts';
import type { Draft, DraftsStore } from '../../stores/drafts-store.ts';
import { draftsText as text } from '../../ui-text/drafts.ts';
import { fileText } from '../../ui-text/assessment-files.ts';
import { shortScore } from '../../ui-text/score.ts';
import { ProblemList } from '../assessment/ProblemList.tsx';
import { FileDialog } from './FileDialog.tsx';
import { NextPeriodDialog } from './NextPeriodDialog.tsx';

export interface DraftEntryProps {
  readonly store: DraftsStore;
  readonly draft: Draft;
  readonly base: string;
  readonly helpBase: string;
}

export function DraftEntry({ store, draft, base, helpBase }: DraftEntryProps) {
  const [dialog, setDialog] = useState<'none' | 'export' | 'next'>('none');
  const close = () => setDialog('none');
  const { read } = draft;
  const name = read?.assessment.subject.name || text.noName;
  const of = (
    <span class="visually-hidden">
      {' '}
      {text.of(name, read === null ? '–' : formatPeriod(read.assessment.period))}
    </span>
  );
  return (
    <li class="draft" data-draft={draft.id}>
      <h3>
        {read === null ? text.noName : <a href={`${base}${read.checklist.id}/#ban-${draft.id}`}>{name}</a>}
        {read?.assessment.mode === 'training' && <span class="draft-mark">{text.training}</span>}
        {read?.assessment.status === 'final' && <span class="draft-mark">{text.final}</span>}
      </h3>
      {read === null ? (
        <>
          <p>{text.unreadable}</p>
          <ProblemList problems={draft.problems} helpBase={helpBase} />
        </>
      ) : (
        <DraftFacts store={store} draft={draft} read={read} />
      )}
      <p class="draft-actions">
        {read !== null && (
          <>
            <a class="button button-primary" href={`${base}${read.checklist.id}/#ban-${draft.id}`}>
              {text.open}
              {of}
            </a>
            <button type="button" onClick={() => setDialog('next')}>
              {text.duplicate}
              {of}
            </button>
          </>
        )}
        <button type="button" onClick={() => setDialog('export')}>
          {text.export}
          {of}
        </button>
        <button type="button" class="button-quiet" onClick={() => store.remove(draft)}>
          {text.remove}
          {of}
        </button>
      </p>
      {dialog === 'export' && <DraftFile store={store} draft={draft} onClose={close} />}
      {dialog === 'next' && read !== null && (
        <NextPeriodDialog store={store} draft={draft} read={read} onClose={close} />
      )}
    </li>
  );
}

interface DraftFileProps extends Pick<DraftEntryProps, 'store' | 'draft'> {
  readonly onClose: () => void;
}

/** The draft as a file to take away. */
function DraftFile({ store, draft, onClose }: DraftFileProps) {
  const { id, text: content, read } = draft;
  const name = read === null ? `${id}.json` : assessmentFileName(read.assessment, read.checklist, now());
  return (
    <FileDialog
      title={fileText.export.title}
      purpose={fileText.export.purpose}
      name={name}
      text={content}
      onTaken={() => store.markExported([id])}
      onClose={onClose}
    />
  );
}

function DraftFacts({
  store,
  draft,
  read,
}: {
  readonly store: DraftsStore;
  readonly draft: Draft;
  readonly read: ReadAssessment;
}) {
  const { assessment, checklist } = read;
  const counted = scoreOf(checklist, assessment);
  const { reviewed, total } = reviewProgress(checklist, assessment);
  const current = store.library.current(checklist.id)?.version ?? checklist.version;
  const rows = [
    [text.period, formatPeriod(assessment.period)],
    [text.checklist, `${checklist.shortTitle} ${checklist.version}`],
    [text.progress, `${counted.answered}/${counted.criteria}`],
    [text.score, counted.answered === 0 ? '–' : shortScore(checklist, counted)],
    [text.updated, formatMoment(assessment.updatedAt)],
    [text.exported, draft.lastExport === null ? text.neverExported : formatMoment(draft.lastExport)],
  ];
  return (
    <>
      <dl class="draft-facts">
        {rows.map(([key, value]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {reviewed > 0 && <p class="small soft">{text.reviewed(reviewed, total)}</p>}
      {current !== checklist.version && <p class="small soft">{text.oldVersion(current)}</p>}
    </>
  );
}
