/** The open assessment and what every part of its store shares: what it is, how it is written and read, what is told. */
import { atom } from 'nanostores';
import type { Assessment } from '#src/domain/assessment/index.ts';
import { createAssessment, createChecklistLibrary } from '#src/domain/assessment/index.ts';
import { writeAssessmentFile } from '#src/domain/exchange/write.ts';
import { createNotices } from './notices.ts';
import type { Saving, StoreOptions, Update } from './store-types.ts';

/** Creates the empty assessment of a checklist page. */
export function createOpenAssessment(options: StoreOptions) {
  const { now, newId, tool, storage } = options;
  const checklist = options.checklists[0];
  let library = createChecklistLibrary(options.checklists);
  const blank = createAssessment({ checklist, id: '', now: '' });
  const write = (assessment: Assessment) => writeAssessmentFile(assessment, checklist, tool);

  /** Reads a file of this checklist. The reading half of the codec is the larger one and is fetched on first use. */
  async function read(text: string) {
    const { peekChecklist, readAssessmentFile } = await import('#src/domain/exchange/read.ts');
    const { id, version } = peekChecklist(text) ?? checklist;
    if (id === checklist.id && library.version(id, version) === undefined) {
      const older = (await options.older?.()) ?? [];
      library = createChecklistLibrary([...options.checklists, ...older]);
    }
    return readAssessmentFile(text, { library, checklistId: checklist.id });
  }

  return {
    storage,
    now,
    newId,
    tool,
    checklist,
    blank,
    $assessment: atom<Assessment>(blank),
    $saving: atom<Saving>('none'),
    notices: createNotices(),
    opening: createOpening(),
    write,
    textOf: (assessment: Assessment) => write(assessment).text,
    read,
  };
}

export type OpenAssessment = ReturnType<typeof createOpenAssessment>;

/** The reading of a draft: it takes a moment, and what is changed meanwhile goes onto the draft once it is there. */
function createOpening() {
  let meanwhile: Update[] | null = null;
  /** Whether a draft is being read: what it holds cannot be changed piecemeal yet. */
  const $opening = atom(false);
  return {
    $opening,
    /** Begins a reading; returns the changes that will be made during it. */
    begin: (): readonly Update[] => {
      meanwhile = [];
      $opening.set(true);
      return meanwhile;
    },
    note: (update: Update) => void meanwhile?.push(update),
    /** Whether a reading still stands: nothing else was opened or begun on purpose. */
    isCurrent: (reading: readonly Update[]) => reading === meanwhile,
    end: () => {
      meanwhile = null;
      $opening.set(false);
    },
  };
}
