import { beforeEach, describe, expect, test } from 'vitest';
import type { Assessment } from '#src/domain/assessment/index.ts';
import { withOutcome } from '#src/domain/assessment/index.ts';
import { writeAssessmentFile } from '#src/domain/exchange/write.ts';
import { createAssessmentStore } from '#src/stores/assessment-store.ts';
import type { AssessmentStore } from '#src/stores/assessment-store.ts';
import { previewFile } from '#src/stores/file-preview.ts';
import { answered, now, tool } from '#tests/support/assessments.ts';
import { unit } from '#tests/support/checklists.ts';
import { createMemoryStore, createTab } from '#tests/support/memory-store.ts';
import type { MemoryStore } from '#tests/support/memory-store.ts';

let memory: MemoryStore;
let store: AssessmentStore;
let ids = 0;

beforeEach(() => {
  memory = createMemoryStore();
  store = createAssessmentStore({
    checklists: [unit],
    storage: createTab(memory).storage,
    tool,
    now: () => now,
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
  });
});

const answer = (criterion: string) =>
  store.change((assessment, time) => withOutcome(assessment, unit, criterion, 'met', time));
const foreign: Assessment = { ...answered(unit, 'met'), id: '11111111-1111-4111-8111-111111111111' };

async function preview(text: string) {
  const before = new Map(memory.texts);
  const result = await previewFile(store, text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(memory.texts, 'looking changes nothing').toEqual(before);
  const { standing, hasOpen } = result.value;
  const answers = Object.keys(standing?.read?.assessment.answers ?? {}).length;
  return { hasOpen, standing: standing && { ...standing, read: standing.read && answers } };
}
const textOf = (assessment: Assessment) => writeAssessmentFile(assessment, unit, tool).text;

describe('a file meets', () => {
  test('nothing where nothing was answered', async () => {
    expect(await preview(textOf(foreign))).toEqual({ hasOpen: false, standing: null });
  });

  test('nothing of the person’s where a sample is shown, though it be the same', async () => {
    store.show(foreign);
    expect(await preview(textOf(foreign))).toEqual({ hasOpen: false, standing: null });
  });

  test('another draft that is open', async () => {
    answer('VHCS-A1');
    expect(await preview(textOf(foreign))).toEqual({ hasOpen: true, standing: null });
  });

  test('the open assessment it was taken from', async () => {
    answer('VHCS-A1');
    const standing = { isOpen: true, isSame: true, read: 1 };
    expect(await preview(store.toText().text)).toEqual({ hasOpen: true, standing });
  });

  test('a newer state of the open assessment', async () => {
    answer('VHCS-A1');
    const { text } = store.toText();
    answer('VHCS-A2');
    const standing = { isOpen: true, isSame: false, read: 2 };
    expect(await preview(text)).toEqual({ hasOpen: true, standing });
  });

  test('a newer state that could not be stored', async () => {
    answer('VHCS-A1');
    const { text } = store.toText();
    memory.limit = 0;
    answer('VHCS-A2');
    expect((await preview(text)).standing).toEqual({ isOpen: true, isSame: false, read: 2 });
  });

  test.each([
    ['the same draft, stored', 1, true],
    ['another state of it, stored', 2, false],
  ])('%s', async (_name, answers, isSame) => {
    answer('VHCS-A1');
    const { text } = store.toText();
    if (answers === 2) answer('VHCS-A2');
    store.startNew();
    expect(await preview(text)).toEqual({
      hasOpen: false,
      standing: { isOpen: false, isSame, read: answers },
    });
  });

  test('a stored draft that cannot be read here', async () => {
    memory.texts.set(`st:ban:${foreign.id}`, 'hỏng');
    const standing = { isOpen: false, isSame: false, read: null };
    expect(await preview(textOf(foreign))).toEqual({ hasOpen: false, standing });
  });
});
