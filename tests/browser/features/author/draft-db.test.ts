import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft } from '../../../../src/domain/draft.ts';
import { describe as describeDraft, newDraft } from '../../../../src/domain/draft-article.ts';
import { changed, type DraftHistory, newHistory, undone } from '../../../../src/features/author/draft/undo-history.ts';
import { createDraftStore } from '../../../../src/features/author/storage/draft-db.ts';
import { parseRecord, planWrite, type StoredDraft } from '../../../../src/features/author/storage/draft-record.ts';

const NOON = '2026-11-24T12:00:00.000Z';
const SOURCE = { type: 'FeatureCollection', mood: ['calm', { deep: 'ness' }] };

function titled(history: DraftHistory, title: string): DraftHistory {
  return changed(history, (draft) => describeDraft(draft, { title }), undefined, 0);
}

function begun(): DraftHistory {
  const draft: Draft = { ...newDraft(), source: SOURCE };
  return newHistory(draft);
}

const store = createDraftStore();

/** Writes, and gives what the next write builds on. */
async function keep(history: DraftHistory, stored: StoredDraft | null): Promise<StoredDraft> {
  const write = planWrite('one', history, stored, NOON);
  expect(await store.write(write)).toBe('saved');
  return { history, head: write.head, isReplaced: false, isDamaged: false };
}

async function read(): Promise<DraftHistory | null> {
  const record = await store.read('one');
  return record && (parseRecord(record)?.history ?? null);
}

beforeEach(async () => {
  for (const head of await store.heads()) await store.remove((head as { key: string }).key);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the store of drafts', () => {
  test('a draft of a version that knew no names that are no places has none', async () => {
    const history = titled(newHistory(newDraft()), 'Old');
    await keep(history, null);
    const record = await store.read('one');
    if (!record) throw new Error('nothing was kept');
    const { notPlaces: _, ...older } = record.draft as Draft;
    expect(parseRecord({ ...record, draft: older })?.history.draft).toEqual(history.draft);
  });

  test('gives back the draft with its source and every change, also those that are undone', async () => {
    const first = await keep(begun(), null);
    const second = await keep(titled(titled(first.history, 'A'), 'B'), first);
    await keep(undone(second.history), second);
    const again = await read();
    expect(again).toMatchObject({ cursor: 1, draft: { title: 'A', source: SOURCE } });
    expect(again?.drafts).toHaveLength(3);
  });

  test('takes out what a new change has taken the place of', async () => {
    const first = await keep(titled(titled(begun(), 'A'), 'B'), null);
    await keep(titled(undone(undone(first.history)), 'C'), first);
    expect((await read())?.drafts).toHaveLength(2);
    expect((await read())?.draft.title).toBe('C');
  });

  test('writes nothing over what another window has written', async () => {
    const first = await keep(begun(), null);
    await keep(titled(first.history, 'By the other'), first);
    expect(await store.write(planWrite('one', titled(first.history, 'Mine'), first, NOON))).toBe('changed');
    expect((await read())?.draft.title).toBe('By the other');
    expect(await store.write(planWrite('one', begun(), null, NOON))).toBe('changed');
  });

  test('says that what is to be written on is gone', async () => {
    const first = await keep(begun(), null);
    await store.remove('one');
    expect(await store.write(planWrite('one', titled(first.history, 'A'), first, NOON))).toBe('gone');
    expect(await store.read('one')).toBe(null);
    expect(await store.heads()).toEqual([]);
  });

  test('where it is full refuses a write whole: neither the change nor the head of it is there', async () => {
    const first = await keep(begun(), null);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'entries') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    expect(await store.write(planWrite('one', titled(first.history, 'A'), first, NOON))).toBe('refused');
    vi.restoreAllMocks();
    expect(await store.heads()).toEqual([first.head]);
    expect(await read()).toMatchObject({ cursor: 0, drafts: [first.history.draft] });
    await keep(titled(first.history, 'B'), first);
  });

  test('where the disk fails in the middle keeps what was there', async () => {
    const first = await keep(begun(), null);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = put.apply(this, args);
      if (this.name === 'entries') this.transaction.abort();
      return request;
    });
    expect(await store.write(planWrite('one', titled(first.history, 'A'), first, NOON))).toBe('refused');
    vi.restoreAllMocks();
    expect((await read())?.draft.title).toBe('');
    expect(await store.heads()).toEqual([first.head]);
  });

  test('where the browser has none refuses to write, and rejects to read', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const none = createDraftStore();
    expect(await none.write(planWrite('one', begun(), null, NOON))).toBe('refused');
    await expect(none.heads()).rejects.toThrow(DOMException);
  });

  test('lets a newer version of the program in, and goes on afterwards', async () => {
    await keep(begun(), null);
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('dateline-atlas', 2);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    newer.close();
    // The older program cannot read a newer store: it is told so, and nothing is lost.
    expect(await store.write(planWrite('two', begun(), null, NOON))).toBe('refused');
    await new Promise((resolve, reject) => {
      const removing = indexedDB.deleteDatabase('dateline-atlas');
      removing.onsuccess = resolve;
      removing.onerror = reject;
    });
    await keep(begun(), null);
  });
});
