import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Assessment, PublishedChecklist } from '#src/domain/assessment/index.ts';
import { answerOf, withDetails, withFinding, withOutcome, withText } from '#src/domain/assessment/index.ts';
import { readAssessmentFile } from '#src/domain/exchange/read.ts';
import { writeAssessmentFile } from '#src/domain/exchange/write.ts';
import { createAssessmentStore } from '#src/stores/assessment-store.ts';
import type { AssessmentStore } from '#src/stores/assessment-store.ts';
import { answered, blank, now, tool } from '#tests/support/assessments.ts';
import { unitNext } from '#tests/support/checklist-next.ts';
import { library, unit } from '#tests/support/checklists.ts';
import { createMemoryStore, createTab } from '#tests/support/memory-store.ts';
import type { MemoryStore, Tab } from '#tests/support/memory-store.ts';
import { writeOldFile } from '#tests/support/old-format.ts';

let memory: MemoryStore;
let ids = 0;

beforeEach(() => {
  memory = createMemoryStore();
  ids = 0;
  vi.useFakeTimers({ now: Date.parse('2026-06-20T01:01:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A checklist page in a tab of its own on the shared storage. */
function openPage(
  tab: Tab = createTab(memory),
  checklists: readonly [PublishedChecklist, ...PublishedChecklist[]] = [unit],
  older: () => Promise<readonly PublishedChecklist[]> = () => Promise.resolve([]),
): { store: AssessmentStore; tab: Tab } {
  const store = createAssessmentStore({
    checklists,
    older,
    storage: tab.storage,
    tool,
    now: () => new Date(Date.now()).toISOString().replace(/\.\d+Z$/, '+07:00'),
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
  });
  store.followOtherTabs();
  return { store, tab };
}

const choose =
  (criterion: string, outcome: 'met' | 'not-met' | 'partly-met' = 'met') =>
  (assessment: Assessment, now: string) =>
    withOutcome(assessment, unit, criterion, outcome, now);
const type = (criterion: string, words: string) => (assessment: Assessment, now: string) =>
  withText(assessment, criterion, 'note', words, now);

/** What is stored under an id, read as a file; null when there is nothing. */
function stored(id: string): Assessment | null {
  const text = memory.texts.get(`st:ban:${id}`);
  if (text === undefined) return null;
  const result = readAssessmentFile(text, { library });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(result.value.notices).toEqual([]);
  return result.value.assessment;
}
const drafts = () => [...memory.texts.keys()].filter((key) => key.startsWith('st:ban:'));
const only = () => stored(drafts()[0]?.slice('st:ban:'.length) ?? '');
const kinds = (store: AssessmentStore) => store.$notices.get().map(({ kind }) => kind);

/** Delivers what one tab wrote to another, as the browser's event would. */
async function deliver(id: string, to: Tab): Promise<void> {
  to.tell(id, memory.texts.get(`st:ban:${id}`) ?? null);
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(0);
}

describe('saving', () => {
  test('a page that was only looked at stores nothing', async () => {
    const { store } = openPage();
    await store.open();
    store.flush();
    expect(drafts()).toEqual([]);
    expect(store.$saving.get()).toBe('none');
  });

  test('each answer is stored at once, as a clean file', () => {
    const { store } = openPage();
    store.change(choose('VHCS-A1'));
    expect(only()?.answers['VHCS-A1']?.outcome).toBe('met');
    store.change(choose('VHCS-A2', 'not-met'));
    expect(only()?.answers['VHCS-A2']?.outcome).toBe('not-met');
    expect(drafts()).toHaveLength(1);
    expect(store.$saving.get()).toBe('saved');
  });

  test('the stored text is what an export holds', () => {
    const { store } = openPage();
    store.change(choose('VHCS-A1'));
    expect(memory.texts.get(drafts()[0] ?? '')).toBe(store.toText().text);
  });

  test('letters typed without a pause are never more than a quarter of a second from being stored', () => {
    const { store } = openPage();
    for (let letter = 1; letter <= 60; letter += 1) {
      const words = 'đ'.repeat(letter);
      store.change(type('VHCS-A1', words), true);
      vi.advanceTimersByTime(70);
      const written = answerOf(only() ?? blank(unit), 'VHCS-A1').note;
      expect(words.length - written.length).toBeLessThanOrEqual(Math.ceil(250 / 70));
    }
    vi.advanceTimersByTime(250);
    expect(answerOf(only() ?? blank(unit), 'VHCS-A1').note).toHaveLength(60);
  });

  test('hiding the page writes what was typed last', () => {
    const { store } = openPage();
    store.change(type('VHCS-A1', 'đang gõ'), true);
    expect(drafts()).toEqual([]);
    store.flush();
    expect(answerOf(only() ?? blank(unit), 'VHCS-A1').note).toBe('đang gõ');
  });

  test('an answer takes the letters typed just before with it', () => {
    const { store } = openPage();
    store.change(type('VHCS-A1', 'ghi chú'), true);
    store.change(choose('VHCS-A2'));
    expect(only()?.answers['VHCS-A1']?.note).toBe('ghi chú');
  });
});

describe('opening', () => {
  test('the draft open last comes back, also in a new tab', async () => {
    openPage().store.change(choose('VHCS-A1'));
    const { store } = openPage();
    await store.open();
    expect(store.$assessment.get().answers['VHCS-A1']?.outcome).toBe('met');
    expect(store.$saving.get()).toBe('saved');
  });

  test('two tabs with two drafts keep theirs when they are loaded again', async () => {
    const first = openPage();
    first.store.change(choose('VHCS-A1'));
    const second = openPage();
    second.store.change(choose('VHCS-B1'));
    const again = openPage(first.tab);
    await again.store.open();
    expect(Object.keys(again.store.$assessment.get().answers)).toEqual(['VHCS-A1']);
  });

  test('what is answered while the draft is being read goes onto it', async () => {
    openPage().store.change(choose('VHCS-A1'));
    const { store } = openPage();
    const opening = store.open();
    store.change(choose('VHCS-A2'));
    store.change(type('VHCS-A3', 'gõ sớm'), true);
    expect(drafts(), 'stored at once, in case the tab is closed now').toHaveLength(2);
    await opening;
    expect(Object.keys(only()?.answers ?? {})).toEqual(['VHCS-A1', 'VHCS-A2', 'VHCS-A3']);
    expect(drafts()).toHaveLength(1);
  });

  test('“Bản mới” pressed while the draft is being read leaves a new form', async () => {
    openPage().store.change(choose('VHCS-A1'));
    const { store } = openPage();
    const opening = store.open();
    store.startNew();
    await opening;
    expect(store.$assessment.get().answers).toEqual({});
    expect(drafts()).toHaveLength(1);
  });

  test('text that cannot be read is put aside, whole, and said', async () => {
    const broken = '{"format":"tu-danh-gia","answers":[';
    memory.texts.set('st:ban:xxx', broken);
    const { store, tab } = openPage();
    await store.open('xxx');
    expect(kinds(store)).toEqual(['quarantined']);
    expect(drafts()).toEqual([]);
    expect(tab.storage.quarantined()).toMatchObject([{ id: 'xxx', text: broken }]);
    store.change(choose('VHCS-A1'));
    expect(tab.storage.quarantined()).toHaveLength(1);
  });

  test('without room to put it aside it stays where it is', async () => {
    memory.texts.set('st:ban:xxx', 'hỏng');
    memory.limit = 12;
    await openPage().store.open('xxx');
    expect(memory.texts.get('st:ban:xxx')).toBe('hỏng');
  });

  test('a draft on 2026.1 opens on 9999.1 with the list of what was kept, asked again and dropped', async () => {
    const old = answered(unit, 'met');
    memory.texts.set(`st:ban:${old.id}`, writeAssessmentFile(old, unit, tool).text);
    const { store } = openPage(createTab(memory), [unitNext, unit]);
    await store.open(old.id);
    const [notice] = store.$notices.get();
    const reconciliation = notice?.kind === 'opened' ? notice.opened.reconciliation : null;
    expect(reconciliation).toMatchObject({ from: '2026.1', to: '9999.1', dropped: ['VHCS-C7'] });
    expect(reconciliation?.reask.map(({ criterion }) => criterion)).toEqual([
      'VHCS-A1',
      'VHCS-A9',
      'VHCS-A10',
      'VHCS-E11',
    ]);
    expect(memory.texts.get(`st:ban:${old.id}`), 'nothing is written before a change').toContain('"2026.1"');
    store.change(choose('VHCS-A2', 'not-met'));
    const file = JSON.parse(memory.texts.get(`st:ban:${old.id}`) ?? '') as {
      checklist: { version: string };
      migration: { dropped: { criterion: string }[] };
    };
    expect(file.checklist.version).toBe('9999.1');
    expect(file.migration.dropped.map(({ criterion }) => criterion)).toContain('VHCS-C7');
  });
});

describe('versions before the one in use', () => {
  const old = answered(unit, 'met');
  /** A page with 9999.1 that has the older versions from elsewhere. */
  function openNext(older: () => Promise<readonly PublishedChecklist[]>) {
    memory.texts.set(`st:ban:${old.id}`, writeAssessmentFile(old, unit, tool).text);
    return openPage(createTab(memory), [unitNext], older).store;
  }

  test('are fetched when a draft on one of them is opened, and once', async () => {
    const older = vi.fn(() => Promise.resolve([unit]));
    const store = openNext(older);
    await store.open('khong-co');
    expect(older).not.toHaveBeenCalled();
    await store.open(old.id);
    await store.open(old.id);
    expect(older).toHaveBeenCalledTimes(1);
    expect(store.$assessment.get().checklist.version).toBe('9999.1');
  });

  test('are asked for again when they could not be had; the draft stays as it is', async () => {
    const older = vi.fn<() => Promise<readonly PublishedChecklist[]>>();
    older.mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce([unit]);
    const store = openNext(older);
    const text = memory.texts.get(`st:ban:${old.id}`);
    await store.open(old.id);
    expect(kinds(store)).toEqual(['not-loaded']);
    expect(memory.texts.get(`st:ban:${old.id}`)).toBe(text);
    await store.open(old.id);
    expect(store.$assessment.get().id).toBe(old.id);
  });

  test('that are not there either make the version unknown', async () => {
    const store = openNext(() => Promise.resolve([]));
    const result = await store.read(writeAssessmentFile(old, unit, tool).text);
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['phien-ban-bo-tieu-chi-la']);
  });
});

describe('a draft from before a finding had three answers', () => {
  const found = (finding: 'none' | 'established') => ({ finding, aggravated: false, note: '' });
  const old: Assessment = {
    ...answered(unit, 'met'),
    criticalFailures: { L2: found('none'), L6: found('established') },
  };
  const text = writeOldFile(old, unit);

  test('opens, asks again, and is not written before a change', async () => {
    memory.texts.set(`st:ban:${old.id}`, text);
    const { store } = openPage();
    await store.open(old.id);
    expect(kinds(store)).toEqual(['opened']);
    expect(store.$progress.get().missing.map(({ failure }) => failure)).toContain('L2');
    expect(memory.texts.get(`st:ban:${old.id}`)).toBe(text);
    store.change((assessment, now) => withFinding(assessment, 'L2', found('none'), now));
    expect(memory.texts.get(`st:ban:${old.id}`)).toContain('"formatVersion": "1.1.0"');
    expect(stored(old.id)?.criticalFailures).toEqual({ L6: found('established'), L2: found('none') });
  });

  test('is the same work as the file taken from it, and using that file makes no second draft', async () => {
    memory.texts.set(`st:ban:${old.id}`, text);
    const { store } = openPage();
    const result = await store.read(text);
    if (!result.ok) throw new Error('unreadable');
    store.use(result.value.assessment, text);
    expect(drafts()).toEqual([`st:ban:${old.id}`]);
    expect(kinds(store)).toEqual([]);
  });
});

describe('undo', () => {
  test('takes answers back one by one and stores that; the revision still grows', () => {
    const { store } = openPage();
    store.change(choose('VHCS-A1'));
    store.change(choose('VHCS-A2'));
    store.undo();
    expect(Object.keys(only()?.answers ?? {})).toEqual(['VHCS-A1']);
    expect(only()?.revision).toBe(3);
    store.undo();
    expect(only()?.answers).toEqual({});
    store.undo();
    expect(only()?.revision).toBe(4);
  });

  test('a run of letters is one step, a pause begins the next', () => {
    const { store } = openPage();
    for (const words of ['m', 'mộ', 'một']) {
      store.change(type('VHCS-A1', words), true);
      vi.advanceTimersByTime(300);
    }
    vi.advanceTimersByTime(2000);
    store.change(type('VHCS-A1', 'một hai'), true);
    store.undo();
    expect(answerOf(store.$assessment.get(), 'VHCS-A1').note).toBe('một');
    store.undo();
    expect(answerOf(store.$assessment.get(), 'VHCS-A1').note).toBe('');
  });

  test('can be forgotten, so that a reviewer does not take back what was self-assessed', () => {
    const { store } = openPage();
    store.change(choose('VHCS-A1'));
    store.forgetUndo();
    store.undo();
    expect(store.$assessment.get().answers['VHCS-A1']?.outcome).toBe('met');
  });
});

describe('files', () => {
  const other = (id: string) => ({ ...answered(unit, 'partly-met'), id });

  test('an opened file becomes the open draft; the one before stays', () => {
    const { store } = openPage();
    store.change(choose('VHCS-A1'));
    store.change(type('VHCS-A1', 'chưa kịp lưu'), true);
    store.use(other('11111111-1111-4111-8111-111111111111'));
    expect(drafts()).toHaveLength(2);
    expect(stored('00000000-0000-4000-8000-000000000001')?.answers['VHCS-A1']?.note).toBe('chưa kịp lưu');
  });

  test('another state of the open draft replaces it, with a way back', () => {
    const { store } = openPage();
    store.change(choose('VHCS-A1'));
    const before = store.$assessment.get();
    store.use({ ...other(before.id), revision: 0 });
    expect(only()?.answers['VHCS-A2']?.outcome).toBe('partly-met');
    expect(only()?.revision).toBeGreaterThan(before.revision);
    store.undo();
    expect(only()?.answers).toEqual(before.answers);
  });

  test('letters typed at once after a file was opened are a step of their own', () => {
    const { store } = openPage();
    store.change(type('VHCS-A1', 'đang gõ'), true);
    store.use(other('11111111-1111-4111-8111-111111111111'));
    store.change(type('VHCS-A2', 'gõ tiếp'), true);
    store.undo();
    expect(store.$assessment.get().answers['VHCS-A2']).toMatchObject({ outcome: 'partly-met', note: '' });
  });

  test('a file with the id of another draft leaves that draft standing under an id of its own', () => {
    const { store } = openPage();
    store.change(choose('VHCS-A1'));
    const { id } = store.$assessment.get();
    store.startNew();
    store.use(other(id));
    expect(kinds(store)).toEqual(['stored-kept-apart']);
    expect(drafts()).toHaveLength(2);
    expect(stored(id)?.answers['VHCS-A2']?.outcome).toBe('partly-met');
    expect(stored('00000000-0000-4000-8000-000000000002')?.answers['VHCS-A1']?.outcome).toBe('met');
  });

  test('the same file opened again makes no second draft', () => {
    const { store } = openPage();
    const file = other('11111111-1111-4111-8111-111111111111');
    store.use(file);
    store.startNew();
    store.use(file);
    expect(drafts()).toHaveLength(1);
  });

  test('with no room for two the stored draft is not touched', () => {
    const { store } = openPage();
    store.change(choose('VHCS-A1'));
    const { id } = store.$assessment.get();
    const text = memory.texts.get(`st:ban:${id}`);
    store.startNew();
    memory.limit = 0;
    store.use(other(id));
    expect(memory.texts.get(`st:ban:${id}`)).toBe(text);
    expect(store.$saving.get()).toBe('failed');
    expect(store.$score.get().percent).toBe(50);
  });

  test('a sample is shown and not stored, until it is changed', () => {
    const { store } = openPage();
    store.show(other('11111111-1111-4111-8111-111111111111'));
    expect(store.$score.get().answered).toBe(53);
    expect(drafts()).toEqual([]);
    expect(kinds(store)).toEqual(['sample']);
    store.change(choose('VHCS-A1'));
    expect(drafts()).toHaveLength(1);
    expect(kinds(store)).toEqual([]);
  });
});

/** What drafts hold, whatever their ids: the answered criteria of each. */
const works = () =>
  drafts()
    .map((key) => Object.keys(stored(key.slice('st:ban:'.length))?.answers ?? {}).join())
    .sort();

describe('an older file of the same draft', () => {
  const answer = (store: AssessmentStore, ...criteria: readonly string[]) => {
    for (const criterion of criteria) store.change(choose(`VHCS-${criterion}`));
    return store.$assessment.get();
  };
  const older = 'VHCS-A1,VHCS-A2';
  const newer = 'VHCS-A1,VHCS-A2,VHCS-A3,VHCS-A4';

  /** Two answers, a file taken away, two more answers, and that file used. */
  function goBack(before: (page: ReturnType<typeof openPage>) => void = () => undefined) {
    const page = openPage();
    const file = answer(page.store, 'A1', 'A2');
    const open = answer(page.store, 'A3', 'A4');
    before(page);
    page.store.use(file);
    return { ...page, file, open };
  }

  test('leaves the newer answers among the drafts, also after the page is loaded again', async () => {
    const { tab, file } = goBack();
    expect(works()).toEqual([older, newer]);
    const { store } = openPage(tab);
    await store.open();
    expect(store.$assessment.get()).toMatchObject({ id: file.id, answers: file.answers });
    expect(works()).toEqual([older, newer]);
  });

  test('says that the newer state is kept apart, with the day it was last exported', () => {
    const { store, tab } = goBack(({ tab }) => {
      tab.storage.setLastExport('00000000-0000-4000-8000-000000000001', 'hôm qua');
    });
    expect(kinds(store)).toEqual(['stored-kept-apart']);
    expect(tab.storage.lastExport('00000000-0000-4000-8000-000000000002')).toBe('hôm qua');
  });

  test('goes with undo, and leaves one draft as before', () => {
    const { store, open } = goBack();
    store.undo();
    expect(store.$assessment.get()).toMatchObject({ id: open.id, answers: open.answers });
    expect(works()).toEqual([newer]);
    expect(kinds(store)).toEqual([]);
    expect(store.isUnstored()).toBe(false);
  });

  test('answered further and then taken back step by step leaves one draft as before', () => {
    const { store } = goBack();
    answer(store, 'B1', 'B2');
    expect(works()).toEqual(['VHCS-A1,VHCS-A2,VHCS-B1,VHCS-B2', newer].sort());
    for (let step = 0; step < 3; step += 1) store.undo();
    expect(works()).toEqual([newer]);
  });

  test('taken back keeps what another tab has made of the newer state meanwhile', async () => {
    const { store } = goBack();
    const elsewhere = openPage();
    await elsewhere.store.open('00000000-0000-4000-8000-000000000002');
    answer(elsewhere.store, 'B1');
    store.undo();
    expect(works()).toEqual([newer, `${newer},VHCS-B1`]);
  });

  test('the same as what is open changes nothing, however often either was saved', () => {
    const { store } = openPage();
    answer(store, 'A1');
    const file = answer(store, 'A2');
    answer(store, 'A3');
    store.undo();
    store.use(file);
    expect(works()).toEqual([older]);
    expect(kinds(store)).toEqual([]);
    expect(store.$assessment.get().revision).toBe(4);
  });

  test('is taken over by another tab that has the draft open, and loses nothing there either', async () => {
    const { store, file } = goBack();
    const two = openPage();
    await two.store.open(file.id);
    store.undo();
    await deliver(file.id, two.tab);
    expect(Object.keys(two.store.$assessment.get().answers).join()).toBe(newer);
    store.use(file);
    await deliver(file.id, two.tab);
    expect(kinds(two.store)).toEqual(['other-tab']);
    expect(works()).toEqual([older, newer]);
  });

  test('used where another tab has answered unheard goes on apart from both', () => {
    const { store } = goBack(() => {
      const [key = ''] = drafts();
      const foreign = { ...blank(unit), id: key.slice('st:ban:'.length), revision: 99 };
      memory.texts.set(
        key,
        writeAssessmentFile(withOutcome(foreign, unit, 'VHCS-C1', 'met', now), unit, tool).text,
      );
    });
    expect(works()).toEqual([older, newer, 'VHCS-C1']);
    store.undo();
    expect(works()).toEqual([newer, 'VHCS-C1']);
  });

  test('without room for both lives on the page alone; the newer state stays stored and comes back with undo', async () => {
    const { store, tab, open } = goBack(() => {
      memory.limit = [...memory.texts].reduce((sum, [key, text]) => sum + key.length + text.length, 0) + 100;
    });
    expect(Object.keys(store.$assessment.get().answers).join()).toBe(older);
    expect(works()).toEqual([newer]);
    expect(kinds(store)).toEqual(['no-room']);
    expect(store.isUnstored()).toBe(true);
    const again = openPage(tab);
    await again.store.open();
    expect(again.store.$assessment.get()).toEqual(open);
    store.undo();
    expect(store.$assessment.get()).toMatchObject({ id: open.id, answers: open.answers });
    expect(works()).toEqual([newer]);
    expect(store.isUnstored()).toBe(false);
  });

  test('used where nothing can be stored leaves the newer state to undo', () => {
    memory.limit = 0;
    const { store, open } = goBack();
    expect(store.isUnstored()).toBe(true);
    store.undo();
    expect(store.$assessment.get()).toMatchObject({ id: open.id, answers: open.answers });
  });

  test('what only undo still holds outlives a third file', () => {
    memory.limit = 0;
    const { store } = openPage();
    const lost = answer(store, 'A1');
    memory.limit = Infinity;
    memory.blocked = true;
    answer(store, 'A2');
    memory.blocked = false;
    const third = (id: string) => ({ ...answered(unit, 'met'), id });
    store.use(third('11111111-1111-4111-8111-111111111111'));
    store.use(third('22222222-2222-4222-8222-222222222222'));
    store.undo();
    expect(Object.keys(stored(lost.id)?.answers ?? {})).toEqual(['VHCS-A1', 'VHCS-A2']);
  });
});

describe('whatever was done before', () => {
  const actions = [
    'answer A1',
    'answer A2',
    'answer A3',
    'export',
    'undo',
    'new',
    'full',
    'roomy',
    'use',
  ] as const;
  const contentOf = ({ answers }: Assessment) => JSON.stringify(Object.entries(answers).sort());
  const kept = () => drafts().map((key) => memory.texts.get(key) ?? '');
  const keptContents = (except = '') =>
    drafts()
      .filter((key) => !key.endsWith(`:${except}`))
      .map((key) => stored(key.slice('st:ban:'.length)) ?? blank(unit))
      .map(contentOf)
      .sort();

  /** Goes on with the actions on one page; before each use of the exported file calls back. */
  function play(
    list: readonly (typeof actions)[number][],
    use: (store: AssessmentStore, file: Assessment) => void,
  ) {
    memory = createMemoryStore();
    const { store } = openPage();
    let file: Assessment | null = null;
    for (const [turn, action] of list.entries()) {
      if (action === 'export') file = store.$assessment.get().id === '' ? file : store.$assessment.get();
      else if (action === 'undo') store.undo();
      else if (action === 'new') store.startNew();
      else if (action === 'full') memory.limit = kept().join('').length + 500;
      else if (action === 'roomy') memory.limit = Infinity;
      else if (action !== 'use')
        store.change(choose(`VHCS-${action.slice(-2)}`, turn % 2 === 0 ? 'met' : 'not-met'));
      else if (file !== null) use(store, file);
    }
  }
  const lists = fc.array(fc.constantFrom(...actions), { maxLength: 20, size: 'max' });

  test('using a file lets no work vanish', () => {
    fc.assert(
      fc.property(lists, (list) => {
        play(list, (store, file) => {
          const open = store.$assessment.get();
          const elsewhere = store.$undo.get().filter(({ assessment }) => assessment.id !== open.id);
          const before = [
            // What is stored of the open draft itself may be an earlier state of it.
            ...keptContents(open.id),
            contentOf(open),
            ...elsewhere.map((step) => contentOf(step.assessment)),
          ];
          store.use(file);
          const after = new Set([
            ...keptContents(),
            contentOf(store.$assessment.get()),
            ...store.$undo.get().map((step) => contentOf(step.assessment)),
          ]);
          expect(before.filter((content) => content !== '[]' && !after.has(content))).toEqual([]);
        });
      }),
    );
  });

  test('undo right after another state of the stored open draft was used leaves everything as it was', () => {
    fc.assert(
      fc.property(lists, (list) => {
        play(list, (store, file) => {
          const open = store.$assessment.get();
          const isStored = store.$saving.get() === 'saved';
          const before = keptContents();
          store.use(file);
          if (!isStored || open.id !== file.id || contentOf(open) === contentOf(file)) return;
          store.undo();
          expect(contentOf(store.$assessment.get())).toBe(contentOf(open));
          expect(keptContents()).toEqual(before);
        });
      }),
    );
  });
});

describe('two tabs on one draft', () => {
  async function twoTabs() {
    const one = openPage();
    one.store.change(choose('VHCS-A1'));
    const two = openPage();
    await two.store.open();
    return { one, two, id: one.store.$assessment.get().id };
  }

  test('a tab with nothing of its own takes the newer state over', async () => {
    const { one, two, id } = await twoTabs();
    two.store.change(choose('VHCS-A2'));
    await deliver(id, one.tab);
    expect(Object.keys(one.store.$assessment.get().answers)).toEqual(['VHCS-A1', 'VHCS-A2']);
    expect(kinds(one.store)).toEqual(['other-tab']);
    one.store.change(choose('VHCS-A3'));
    await deliver(id, two.tab);
    expect(drafts()).toHaveLength(1);
    expect(Object.keys(two.store.$assessment.get().answers)).toHaveLength(3);
  });

  test('letters not yet stored are kept as a draft of their own', async () => {
    const { one, two, id } = await twoTabs();
    one.store.change(type('VHCS-A1', 'ở thẻ một'), true);
    two.store.change(choose('VHCS-A2'));
    await deliver(id, one.tab);
    vi.advanceTimersByTime(250);
    expect(kinds(one.store)).toEqual(['kept-apart']);
    expect(stored(id)?.answers['VHCS-A2']?.outcome).toBe('met');
    expect(stored(one.store.$assessment.get().id)?.answers['VHCS-A1']?.note).toBe('ở thẻ một');
  });

  test('a change made before the other tab’s event arrives is kept apart, not on top', async () => {
    const { one, two, id } = await twoTabs();
    two.store.change(choose('VHCS-A2'));
    one.store.change(choose('VHCS-A3'));
    expect(stored(id)?.answers).not.toHaveProperty('VHCS-A3');
    expect(stored(one.store.$assessment.get().id)?.answers).toHaveProperty('VHCS-A3');
    expect(drafts()).toHaveLength(2);
  });

  test('a text overwritten in the same moment is stored again beside the other', async () => {
    const { one, two, id } = await twoTabs();
    const before = memory.texts.get(`st:ban:${id}`) ?? '';
    one.store.change(choose('VHCS-A3'));
    // The second tab's process had not seen that write yet.
    memory.texts.set(`st:ban:${id}`, before);
    two.store.change(choose('VHCS-A2'));
    await deliver(id, one.tab);
    expect(kinds(one.store)).toEqual(['kept-apart']);
    expect(stored(one.store.$assessment.get().id)?.answers).toHaveProperty('VHCS-A3');
    expect(stored(id)?.answers).toHaveProperty('VHCS-A2');
  });

  test('a text overwritten by a longer run of changes is stored again beside the other', async () => {
    const { one, two, id } = await twoTabs();
    for (const letters of ['S', 'Sở', 'Sở V']) one.store.change(type('VHCS-A1', letters));
    const typed = memory.texts.get(`st:ban:${id}`) ?? '';
    // The second tab has heard of none of the letters, and the first not of the answer: its next letter replaces it.
    memory.texts.set(`st:ban:${id}`, writeAssessmentFile(two.store.$assessment.get(), unit, tool).text);
    two.store.change(choose('VHCS-A2'));
    memory.texts.set(`st:ban:${id}`, typed);
    await deliver(id, two.tab);
    expect(kinds(two.store)).toEqual(['kept-apart']);
    expect(stored(two.store.$assessment.get().id)?.answers).toHaveProperty('VHCS-A2');
    expect(stored(id)?.answers['VHCS-A1']?.note).toBe('Sở V');
  });

  test('a state that was made from what this tab wrote just now is taken over', async () => {
    const { one, two, id } = await twoTabs();
    one.store.change(choose('VHCS-A3'));
    await deliver(id, two.tab);
    two.store.change(choose('VHCS-A2'));
    await deliver(id, one.tab);
    expect(kinds(one.store)).toEqual(['other-tab']);
    expect(drafts()).toHaveLength(1);
  });

  test('an answer changed back elsewhere is taken over once this tab’s own has spread', async () => {
    const { one, two, id } = await twoTabs();
    one.store.change(choose('VHCS-A3'));
    await deliver(id, two.tab);
    vi.advanceTimersByTime(5000);
    two.store.change(choose('VHCS-A3', 'not-met'));
    await deliver(id, one.tab);
    expect(one.store.$assessment.get().answers['VHCS-A3']?.outcome).toBe('not-met');
    expect(drafts()).toHaveLength(1);
  });

  test('a page that slept catches up when it is shown again', async () => {
    const { one, two } = await twoTabs();
    two.store.change(choose('VHCS-A2'));
    await one.store.catchUp();
    expect(one.store.$assessment.get().answers).toHaveProperty('VHCS-A2');
  });

  test('a removal in another tab is said; what is on the screen stays and can be stored again', async () => {
    const { one, id } = await twoTabs();
    memory.texts.delete(`st:ban:${id}`);
    await deliver(id, one.tab);
    expect(kinds(one.store)).toEqual(['removed-elsewhere']);
    one.store.change(choose('VHCS-A2'));
    expect(Object.keys(stored(id)?.answers ?? {})).toEqual(['VHCS-A1', 'VHCS-A2']);
  });
});

describe('storage that is full or blocked', () => {
  test('what it refused comes back with undo after something else was begun or opened', () => {
    memory.limit = 0;
    const { store } = openPage();
    store.change(choose('VHCS-A1'));
    const { id } = store.$assessment.get();
    store.startNew();
    expect(store.$assessment.get().answers).toEqual({});
    store.undo();
    expect(store.$assessment.get()).toMatchObject({ id, answers: { 'VHCS-A1': { outcome: 'met' } } });
  });

  test('undo brings it back under its own id, and the draft opened instead stays as it was', () => {
    memory.limit = 0;
    const { store } = openPage();
    store.change(choose('VHCS-A1'));
    const { id } = store.$assessment.get();
    memory.limit = Infinity;
    memory.blocked = true;
    store.change(choose('VHCS-A2'));
    memory.blocked = false;
    store.use({ ...answered(unit, 'partly-met'), id: '11111111-1111-4111-8111-111111111111' });
    expect(store.isUnstored()).toBe(true);
    const opened = memory.texts.get('st:ban:11111111-1111-4111-8111-111111111111');
    store.undo();
    expect(Object.keys(stored(id)?.answers ?? {})).toEqual(['VHCS-A1', 'VHCS-A2']);
    expect(memory.texts.get('st:ban:11111111-1111-4111-8111-111111111111')).toBe(opened);
    expect(store.isUnstored()).toBe(false);
  });

  test('steps back of a draft that was kept apart stay in that draft', () => {
    const { store } = openPage();
    store.change(choose('VHCS-A1'));
    store.change(choose('VHCS-A2'));
    const { id } = store.$assessment.get();
    const foreign = writeAssessmentFile({ ...blank(unit), id, revision: 99 }, unit, tool).text;
    memory.texts.set(`st:ban:${id}`, foreign);
    store.change(choose('VHCS-A3'));
    const apart = store.$assessment.get().id;
    store.undo();
    expect(store.$assessment.get().id).toBe(apart);
    expect(store.isUnstored()).toBe(false);
    expect(memory.texts.get(`st:ban:${id}`)).toBe(foreign);
  });

  test('answers stay in memory, the page says so, and the file can still be carried away', () => {
    const { store } = openPage();
    memory.limit = 100;
    store.change(choose('VHCS-A1'));
    store.change(choose('VHCS-A2', 'not-met'));
    expect(store.$saving.get()).toBe('failed');
    expect(drafts()).toEqual([]);
    const result = readAssessmentFile(store.toText().text, { library });
    expect(result.ok && Object.keys(result.value.assessment.answers)).toEqual(['VHCS-A1', 'VHCS-A2']);
  });

  test('what was stored before stays readable', () => {
    const { store } = openPage();
    store.change(choose('VHCS-A1'));
    memory.limit = 100;
    store.change(choose('VHCS-A2'));
    expect(store.$saving.get()).toBe('failed');
    expect(Object.keys(only()?.answers ?? {})).toEqual(['VHCS-A1']);
  });

  test('once there is room again everything is stored', () => {
    const { store, tab } = openPage();
    memory.limit = 100;
    store.change(choose('VHCS-A1'));
    memory.limit = Infinity;
    tab.tell('another draft', null);
    expect(store.$saving.get()).toBe('saved');
    expect(Object.keys(only()?.answers ?? {})).toEqual(['VHCS-A1']);
  });

  test.each([
    [
      'blocked',
      () => {
        memory.blocked = true;
        return createTab(memory);
      },
    ],
    ['missing', () => createTab(null)],
  ])('a %s storage is like a full one', async (_name, makeTab) => {
    const { store } = openPage(makeTab());
    await store.open();
    store.change((assessment, now) => withDetails(assessment, { subject: { name: 'Sở Ví dụ' } }, now), true);
    store.change(choose('VHCS-A1'));
    expect(store.$saving.get()).toBe('failed');
    expect(store.toText().text).toContain('Sở Ví dụ');
  });
});
