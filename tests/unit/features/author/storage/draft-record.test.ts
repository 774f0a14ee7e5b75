import { describe, expect, it } from 'vitest';
import { setText } from '../../../../../src/features/author/draft/edit-text.ts';
import { changed, newHistory } from '../../../../../src/features/author/draft/undo-history.ts';
import { parseRecord, planWrite } from '../../../../../src/features/author/storage/draft-record.ts';
import { makeDraft } from '../../../../support/draft-edits.ts';
import { createMachine, settled, titled } from '../../../../support/draft-machine.ts';
import record from './record-of-november-2026.json' with { type: 'json' };

/** Written by the version before: its snapshot is in the middle of its rows, and its last change is undone. */
function oldRecord() {
  const { head, draft, entries, current } = structuredClone(record);
  return { head, draft, entries, current };
}

describe('a record of the version before', () => {
  it('opens with its draft, and with what was undone and can be undone', async () => {
    const { store, openWindow } = createMachine();
    const { head, draft, entries, current } = oldRecord();
    store.stored.set('old', { head, draft, source: undefined, entries });
    const model = await openWindow().open('old');
    expect(model.draft.peek()).toEqual(current);
    model.redo();
    expect(model.draft.peek().title).toBe('Undone');
    for (let count = 0; count < 5; count++) model.undo();
    expect(model.draft.peek()).toEqual(makeDraft('Ayr is old. Bray is new.'));
    expect(model.canUndo.peek()).toBe(false);
  });

  it('is written anew with the next change, and opens again', async () => {
    const { store, openWindow } = createMachine();
    const { head, draft, entries, current } = oldRecord();
    store.stored.set('old', { head, draft, source: undefined, entries });
    const { open } = openWindow();
    const model = await open('old');
    model.change(titled('Now'));
    await settled(model);
    model.dispose();
    expect(store.stored.get('old')?.head).toMatchObject({ snapshotAt: 0, cursor: 5, entries: 5 });
    const again = await open('old');
    expect(again.draft.peek()).toEqual({ ...current, title: 'Now' });
    for (let count = 0; count < 5; count++) again.undo();
    expect(again.draft.peek()).toEqual(makeDraft('Ayr is old. Bray is new.'));
  });

  it('whose row is damaged keeps the draft that is nearest to the last change', () => {
    const { head, draft, entries } = oldRecord();
    const spoilt = entries.map((row, index) => (index === 3 ? { delta: { text: { at: 'x' } } } : row));
    const stored = parseRecord({ head, draft, entries: spoilt });
    expect(stored).toMatchObject({ isDamaged: true, isReplaced: true, history: { cursor: 0 } });
    expect(stored?.history.draft.text).toBe('Then: Ayr is old. Bray is new.');
    const misplaced = entries.map((row, index) =>
      index === 2 ? { delta: { text: { at: 5, removed: 'other words', inserted: '' } } } : row,
    );
    expect(parseRecord({ head, draft, entries: misplaced })?.history.draft.text).toBe('Ayr is old. Bray is new.');
  });
});

describe('a text of a million characters', () => {
  const text = 'word '.repeat(200_000);

  it('is not written again for a key, and seldom for many', async () => {
    const { openWindow, store, pass } = createMachine();
    const { keeper, open } = openWindow();
    const model = await open(await keeper.save(makeDraft(text)));
    store.writes.length = 0;
    const sizes: number[] = [];
    for (let key = 0; key < 40; key++) {
      pass(2000);
      model.change((draft) => setText(draft, `${draft.text}a`), 'text');
      await settled(model);
      sizes.push(...store.writes.map((write) => JSON.stringify(write).length));
      store.writes.length = 0;
    }
    const large = sizes.filter((size) => size > 10_000);
    // The oldest changes are dropped, and the snapshot moves, a few times.
    expect(sizes.length).toBe(40);
    expect(large.length).toBeLessThanOrEqual(40 / 7);
    expect(Math.max(...sizes.filter((size) => size <= 10_000))).toBeLessThan(600);
  });

  it('can be undone ten times at least, and takes no more memory with every key', () => {
    let history = newHistory(makeDraft(text));
    for (let key = 0; key < 200; key++) {
      history = changed(history, (draft) => setText(draft, `${draft.text}a`), undefined, 0);
      expect(history.drafts.length).toBeLessThanOrEqual(25);
    }
    expect(history.cursor).toBeGreaterThanOrEqual(10);
  });

  it('that is pasted is not written again with each key after it', () => {
    let history = changed(newHistory(makeDraft('')), (draft) => setText(draft, text), 'text', 0);
    const write = planWrite('one', history, null, '2026-11-24T12:00:00.000Z');
    const stored = { history, head: write.head, isReplaced: false, isDamaged: false };
    history = changed(history, (draft) => setText(draft, `${draft.text}a`), 'text', 200);
    expect(JSON.stringify(planWrite('one', history, stored, '2026-11-24T12:00:01.000Z')).length).toBeLessThan(600);
  });
});
