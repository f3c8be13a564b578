import { beforeEach, describe, expect, test } from 'vitest';
import type { Assessment } from '#src/domain/assessment/index.ts';
import { writeAssessmentFile } from '#src/domain/exchange/write.ts';
import { createDraftsStore } from '#src/stores/drafts-store.ts';
import { answered, blank, later, now, tool } from '#tests/support/assessments.ts';
import { unitNext } from '#tests/support/checklist-next.ts';
import { clauses, person, unit } from '#tests/support/checklists.ts';
import { createMemoryStore, createTab } from '#tests/support/memory-store.ts';
import type { MemoryStore } from '#tests/support/memory-store.ts';

let memory: MemoryStore;
let ids = 0;
let time = now;

beforeEach(() => {
  memory = createMemoryStore();
  ids = 0;
  time = now;
});

const idOf = (number: number) => `11111111-1111-4111-8111-${String(number).padStart(12, '0')}`;

function openList(checklists = [unit, person, clauses]) {
  const tab = createTab(memory);
  const store = createDraftsStore({
    checklists,
    storage: tab.storage,
    tool,
    now: () => time,
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
  });
  store.refresh();
  store.followOtherTabs();
  return { store, tab };
}

function put(assessment: Assessment, checklist = unit): string {
  const { text } = writeAssessmentFile(assessment, checklist, tool);
  memory.texts.set(`st:ban:${assessment.id}`, text);
  return text;
}

/** Two drafts and one text that cannot be read. */
function fill(): void {
  put({ ...answered(unit, 'met'), id: idOf(1) });
  put({ ...blank(clauses), id: idOf(2), updatedAt: later }, clauses);
  memory.texts.set('st:ban:hong', '{"format":');
}
const names = (store: ReturnType<typeof openList>['store']) => store.$drafts.get().map(({ id }) => id);

describe('the list', () => {
  test('shows the latest change first and unreadable ones with what is wrong', () => {
    fill();
    const { store } = openList();
    expect(names(store)).toEqual([idOf(2), idOf(1), 'hong']);
    expect(store.$drafts.get()[2]).toMatchObject({ read: null, problems: [{ code: 'tep-bi-cat-ngang' }] });
  });

  test('follows other tabs', () => {
    const { store, tab } = openList();
    put({ ...blank(unit), id: idOf(1) });
    tab.tell(idOf(1), '');
    expect(names(store)).toEqual([idOf(1)]);
  });

  test('shows a draft on the version it was made with', () => {
    put({ ...answered(unit, 'met'), id: idOf(1) });
    const { store } = openList([unitNext, unit]);
    expect(store.$drafts.get()[0]?.read?.checklist.version).toBe('2026.1');
  });
});

describe('removing', () => {
  test('can be taken back, with the day of the last export', () => {
    fill();
    const { store, tab } = openList();
    tab.storage.setLastExport(idOf(1), now);
    store.refresh();
    const draft = store.$drafts.get().find(({ id }) => id === idOf(1));
    if (draft === undefined) throw new Error('no draft');
    store.remove(draft);
    expect(names(store)).not.toContain(idOf(1));
    store.undoRemove();
    expect(store.$drafts.get().find(({ id }) => id === idOf(1))).toEqual(draft);
    expect(store.$removed.get()).toEqual([]);
  });

  test('after another one is taken back in turn', () => {
    fill();
    const { store } = openList();
    const before = store.$drafts.get();
    for (const draft of before.slice(0, 2)) store.remove(draft);
    expect(store.$drafts.get()).toHaveLength(before.length - 2);
    store.undoRemove();
    store.undoRemove();
    expect(store.$drafts.get()).toEqual(before);
  });

  test('is taken back beside a draft that another tab wrote under that id meanwhile', () => {
    const text = put({ ...answered(unit, 'met'), id: idOf(1) });
    const { store } = openList();
    const [draft] = store.$drafts.get();
    if (draft === undefined) throw new Error('no draft');
    store.remove(draft);
    const other = put({ ...blank(unit), id: idOf(1) });
    store.undoRemove();
    expect(memory.texts.get(`st:ban:${idOf(1)}`)).toBe(other);
    expect(store.$drafts.get()).toHaveLength(2);
    expect(store.$drafts.get().every(({ read }) => read?.notices.length === 0)).toBe(true);
    expect(text).not.toBe(other);
  });

  test('that cannot be taken back for want of room says so and keeps the text', () => {
    fill();
    const { store } = openList();
    const [draft] = store.$drafts.get();
    if (draft === undefined) throw new Error('no draft');
    store.remove(draft);
    memory.limit = 0;
    store.undoRemove();
    expect(store.$failed.get()).toBe(true);
    expect(store.$removed.get()).toEqual([draft]);
  });
});

describe('duplicating', () => {
  test('makes a new draft for the period, on the version in use, that knows the old percent', () => {
    put({ ...answered(unit, 'partly-met'), id: idOf(1) });
    const { store } = openList([unitNext, unit]);
    const [draft] = store.$drafts.get();
    if (draft === undefined) throw new Error('no draft');
    const id = store.duplicate(draft, { from: '2026-07-01', to: '2026-12-31' });
    const copy = store.$drafts.get().find((each) => each.id === id)?.read;
    expect(copy?.assessment).toMatchObject({
      checklist: { version: '9999.1' },
      answers: {},
      migration: null,
      subject: blank(unit).subject,
      period: { from: '2026-07-01' },
      previous: { id: idOf(1), percent: 50 },
    });
    expect(copy?.notices).toEqual([]);
    expect(memory.texts.get(`st:ban:${idOf(1)}`)).toBe(draft.text);
  });

  test('without room makes nothing and says so', () => {
    put({ ...answered(unit, 'met'), id: idOf(1) });
    const { store } = openList();
    const [draft] = store.$drafts.get();
    if (draft === undefined) throw new Error('no draft');
    memory.limit = 0;
    expect(store.duplicate(draft, { from: null, to: null })).toBeNull();
    expect(store.$failed.get()).toBe(true);
    expect(store.$drafts.get()).toHaveLength(1);
  });
});

describe('backing up and restoring', () => {
  function backup(): string {
    fill();
    const { store } = openList();
    return store.backup().text;
  }
  function preview(store: ReturnType<typeof openList>['store'], text: string) {
    const result = store.preview(text);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.value;
  }
  const kinds = (store: ReturnType<typeof openList>['store'], text: string) =>
    preview(store, text).entries.map(({ kind }) => kind);

  test('into an empty browser gives every draft back under its id, byte for byte', () => {
    const text = backup();
    const before = new Map(memory.texts);
    memory.texts.clear();
    const { store, tab } = openList();
    expect(kinds(store, text)).toEqual(['new', 'new', 'unreadable']);
    expect(memory.texts.size, 'looking changes nothing').toBe(0);
    expect(store.restore(preview(store, text))).toEqual({ done: 3, failed: 0 });
    for (const id of [idOf(1), idOf(2)])
      expect(memory.texts.get(`st:ban:${id}`)).toBe(before.get(`st:ban:${id}`));
    expect(tab.storage.quarantined()).toMatchObject([{ text: '{"format":' }]);
    expect(store.$drafts.get().map(({ lastExport }) => lastExport)).toEqual([now, now]);
  });

  test('never replaces: another state of a draft comes beside it, and once only', () => {
    const text = backup();
    const changed = put({ ...answered(unit, 'not-met'), id: idOf(1), revision: 9 });
    const { store } = openList();
    expect(kinds(store, text)).toEqual(['here', 'apart', 'unreadable']);
    store.restore(preview(store, text));
    expect(memory.texts.get(`st:ban:${idOf(1)}`)).toBe(changed);
    expect(store.$drafts.get().filter(({ read }) => read !== null)).toHaveLength(3);
    const again = preview(store, text).entries;
    expect(again.map((each) => (each.kind === 'unreadable' ? each.here : each.kind))).toEqual([
      'here',
      'here',
      true,
    ]);
    expect(store.restore(preview(store, text))).toEqual({ done: 0, failed: 0 });
  });

  test('a single assessment file can be restored too', () => {
    const text = put({ ...answered(unit, 'met'), id: idOf(1) });
    memory.texts.clear();
    const { store } = openList();
    store.restore(preview(store, text));
    expect(store.$drafts.get()).toMatchObject([{ id: idOf(1), lastExport: null }]);
  });

  test('another file is refused with its reason', () => {
    const { store } = openList();
    expect(store.preview('{"a":1}')).toMatchObject({ problems: [{ code: 'khong-phai-tep-sao-luu' }] });
    expect(store.preview('')).toMatchObject({ problems: [{ code: 'tep-rong' }] });
  });

  test('what finds no room is counted', () => {
    const text = backup();
    const { length } = memory.texts.get(`st:ban:${idOf(1)}`) ?? '';
    memory.texts.clear();
    const { store } = openList();
    memory.limit = length + 3000;
    const { done, failed } = store.restore(preview(store, text));
    expect(failed).toBeGreaterThan(0);
    expect(done + failed).toBe(3);
    expect(store.$failed.get()).toBe(true);
  });

  test('taking a backup can be remembered as an export of each', () => {
    fill();
    const { store } = openList();
    time = later;
    store.markExported([idOf(1)]);
    expect(store.$drafts.get().find(({ id }) => id === idOf(1))?.lastExport).toBe(later);
  });
});

describe('texts put aside', () => {
  test('become a draft again once they can be read', () => {
    const text = put({ ...answered(unit, 'met'), id: idOf(1) });
    const { store, tab } = openList();
    tab.storage.quarantine(idOf(1), text, now);
    store.refresh();
    const [aside] = store.$putAside.get();
    if (aside === undefined) throw new Error('nothing put aside');
    expect(store.retry(aside)).toEqual([]);
    expect(names(store)).toEqual([idOf(1)]);
    expect(store.$putAside.get()).toEqual([]);
  });

  test('say why they still cannot be read, and go when asked', () => {
    const { store, tab } = openList();
    tab.storage.quarantine('x', 'hỏng', now);
    store.refresh();
    const [aside] = store.$putAside.get();
    if (aside === undefined) throw new Error('nothing put aside');
    expect(store.retry(aside)).toMatchObject([{ code: 'tep-khong-phai-json' }]);
    expect(store.$putAside.get()).toHaveLength(1);
    store.discard(aside);
    expect(store.$putAside.get()).toEqual([]);
  });
});

test('erasing empties the list and forgets what could be taken back', () => {
  fill();
  const { store } = openList();
  const [draft] = store.$drafts.get();
  if (draft === undefined) throw new Error('no draft');
  store.remove(draft);
  expect(store.eraseAll()).toBe(true);
  expect(store.$drafts.get()).toEqual([]);
  expect(store.$removed.get()).toEqual([]);
  expect(memory.texts.size).toBe(0);
});
