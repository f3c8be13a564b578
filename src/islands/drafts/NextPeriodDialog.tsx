/** Asks for the period of a copy, proposing the one that follows. */
import { useState } from 'preact/hooks';
import { isDay, lastDay, nextPeriod } from '#src/domain/assessment/index.ts';
import type { ReadAssessment } from '#src/domain/exchange/index.ts';
import type { Draft, DraftsStore } from '../../stores/drafts-store.ts';
import { draftsText } from '../../ui-text/drafts.ts';
import { Dialog } from '../assessment/Dialog.tsx';

const text = draftsText.next;

export interface NextPeriodDialogProps {
  readonly store: DraftsStore;
  readonly draft: Draft;
  readonly read: ReadAssessment;
  readonly onClose: () => void;
}

export function NextPeriodDialog({ store, draft, read, onClose }: NextPeriodDialogProps) {
  const [period, setPeriod] = useState(() => nextPeriod(read.assessment.period));
  const field = (name: 'from' | 'to', label: string) => (
    <label class="field">
      {label}
      <input
        type="date"
        max={lastDay}
        value={period[name] ?? ''}
        onInput={(event) => {
          const day = event.currentTarget.value;
          if (day === '' || isDay(day)) setPeriod({ ...period, [name]: day || null });
        }}
      />
    </label>
  );
  const make = () => {
    store.duplicate(draft, period);
    onClose();
  };
  return (
    <Dialog title={text.title} onClose={onClose}>
      <p>{text.intro}</p>
      <div class="fields">
        {field('from', text.from)}
        {field('to', text.to)}
      </div>
      <div class="dialog-actions">
        <button type="button" class="button-primary" onClick={make}>
          {text.make}
        </button>
        <button type="button" onClick={onClose}>
          {text.cancel}
        </button>
      </div>
    </Dialog>
  );
}
