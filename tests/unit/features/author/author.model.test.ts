import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../src/domain/draft.ts';
import { createAuthorModel } from '../../../../src/features/author/author.model.ts';
import { setText } from '../../../../src/features/author/draft/edit-text.ts';
import { anyEdit, makeDraft, texts } from '../../../support/draft-edits.ts';
import { createMachine, settled, titled } from '../../../support/draft-machine.ts';

describe('undo and redo', () => {
  it('take back and do again exactly what was done, whatever it was', () => {
    fc.assert(
      fc.property(texts, fc.array(anyEdit, { minLength: 1, maxLength: 10 }), (text, edits) => {
        const model = createAuthorModel({ draft: makeDraft(text), now: () => 0 });
        const states: Draft[] = [model.draft.peek()];
        for (const edit of edits) {
          model.change(edit);
          if (model.draft.peek() !== states.at(-1)) states.push(model.draft.peek());
        }
        for (const state of states.toReversed()) {
          expect(model.draft.peek()).toEqual(state);
          model.undo();
        }
        expect(model.canUndo.peek()).toBe(false);
        for (const state of states) {
          expect(model.draft.peek()).toEqual(state);
          model.redo();
        }
        expect(model.canRedo.peek()).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('take the keys of one word in one, and the next after a pause for itself', () => {
    let time = 0;
    const model = createAuthorModel({ draft: makeDraft(''), now: () => time });
    for (const text of ['A', 'Ay', 'Ayr']) {
      time += 200;
      model.change((draft) => setText(draft, text), 'text');
    }
    time += 1500;
    model.change((draft) => setText(draft, 'Ayr is'), 'text');
    model.undo();
    expect(model.draft.peek().text).toBe('Ayr');
    model.undo();
    expect(model.draft.peek().text).toBe('');
    expect(model.canUndo.peek()).toBe(false);
  });

  it('take another field, or an act, for itself', () => {
    const model = createAuthorModel({ draft: makeDraft(''), now: () => 0 });
    model.change(titled('A'), 'title');
    model.change((draft) => setText(draft, 'A'), 'text');
    model.change(titled('B'));
    model.change(titled('C'));
    for (const title of ['B', 'A', 'A', 'Made']) {
      model.undo();
      expect(model.draft.peek().title).toBe(title);
    }
  });

  it('go on after typing that was taken back by hand', () => {
    const model = createAuthorModel({ draft: makeDraft('A'), now: () => 0 });
    model.change((draft) => setText(draft, 'AB'), 'text');
    model.change((draft) => setText(draft, 'A'), 'text');
    expect(model.canUndo.peek()).toBe(false);
  });

  it('do not do again what a new change has taken the place of', () => {
    const model = createAuthorModel({ draft: makeDraft(''), now: () => 0 });
    model.change(titled('A'));
    model.undo();
    model.change(titled('B'));
    expect(model.canRedo.peek()).toBe(false);
  });
});

describe('a draft on this machine', () => {
  it('is read again as it was left after any edits, undone and done again, with all that can be undone', async () => {
    const actions = fc.array(fc.oneof(anyEdit, fc.constantFrom('undo' as const, 'redo' as const)), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(texts, actions, fc.nat(3), async (text, list, pauses) => {
        const { openWindow } = createMachine();
        const { keeper, open } = openWindow();
        const key = await keeper.save(makeDraft(text));
        const model = await open(key);
        for (const [index, act] of list.entries()) {
          if (act === 'undo') model.undo();
          else if (act === 'redo') model.redo();
          else model.change(act);
          // A write now and then between the changes, or one of many.
          if (pauses > 0 && index % pauses === 0) await settled(model);
        }
        await settled(model);
        model.dispose();
        model.dispose();
        const again = await open(key);
        expect(again.draft.peek()).toEqual(model.draft.peek());
        for (const step of ['undo', 'redo'] as const) {
          for (let count = 0; count < list.length; count++) {
            model[step]();
            again[step]();
            expect(again.draft.peek()).toEqual(model.draft.peek());
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('keeps a long text that is typed without writing it again and again', async () => {
    const { openWindow, store, pass } = createMachine();
    const { keeper, open } = openWindow();
    const text = 'word '.repeat(20_000);
    const model = await open(await keeper.save(makeDraft(text)));
    store.writes.length = 0;
    let written = 0;
    for (let index = 0; index < 300; index++) {
      pass(2000);
      model.change((draft) => setText(draft, `${draft.text}more `), 'text');
      await settled(model);
      written += JSON.stringify(store.writes).length;
      store.writes.length = 0;
    }
    // Two or three snapshots of the text, and for each word little more than the word.
    expect(written).toBeLessThan(4 * text.length + 300 * 1000);
    const stored = [...store.stored.values()][0];
    expect(JSON.stringify(stored?.entries).length).toBeLessThan(300 * 300);
  });

  it('is whole where what was undone before a snapshot has given way to another change', async () => {
    const { openWindow } = createMachine();
    const { keeper, open } = openWindow();
    const key = await keeper.save(makeDraft(''));
    const model = await open(key);
    for (let index = 0; index < 150; index++) {
      model.change(titled(`Title ${index}`));
      await settled(model);
    }
    for (let count = 0; count < 120; count++) model.undo();
    model.change(titled('Another way'));
    await settled(model);
    model.dispose();
    const again = await open(key);
    expect(again.draft.peek().title).toBe('Another way');
    again.undo();
    expect(again.draft.peek().title).toBe('Title 29');
  });

  it('asks once to stay, at the first change', async () => {
    const { openWindow } = createMachine();
    const { keeper, open, askToStay } = openWindow();
    const model = await open(await keeper.save(makeDraft('')));
    await settled(model);
    expect(askToStay).not.toHaveBeenCalled();
    model.change(titled('A'));
    model.change(titled('B'));
    await settled(model);
    expect(askToStay).toHaveBeenCalledOnce();
  });
});

describe('a full store', () => {
  it('is said, keeps being said, and what was not written is written when there is room again', async () => {
    const { openWindow, store } = createMachine();
    const { keeper, open } = openWindow();
    const key = await keeper.save(makeDraft(''));
    const model = await open(key);
    store.isFull = true;
    model.change(titled('A'));
    await settled(model);
    expect(model.saving.peek()).toBe('refused');
    model.change(titled('B'));
    expect(model.saving.peek()).toBe('refused');
    expect(model.draft.peek().title).toBe('B');
    store.isFull = false;
    model.change(titled('C'));
    await settled(model);
    expect(model.saving.peek()).toBe('saved');
    model.dispose();
    const again = await open(key);
    again.undo();
    again.undo();
    expect(again.draft.peek().title).toBe('A');
  });

  it('does not stop a new draft, which lasts as long as the page', async () => {
    const { openWindow, store } = createMachine();
    const { keeper, open } = openWindow();
    store.isFull = true;
    const key = await keeper.save(makeDraft('Only here'));
    const model = await open(key);
    await settled(model);
    expect(model.draft.peek().text).toBe('Only here');
    expect(model.saving.peek()).toBe('refused');
    expect((await keeper.list()).map((entry) => entry.key)).toEqual([key]);
  });

  it('that cannot even be read is said, and stops nothing', async () => {
    const { openWindow, store } = createMachine();
    const { keeper, open } = openWindow();
    store.isForbidden = true;
    await expect(keeper.list()).rejects.toThrow();
    expect(await keeper.open('anything')).toEqual({ type: 'refused' });
    const model = await open(await keeper.save(makeDraft('')));
    await settled(model);
    expect(model.saving.peek()).toBe('refused');
  });
});

describe('a spoilt record', () => {
  async function spoilt(change: (machine: ReturnType<typeof createMachine>, key: string) => void) {
    const machine = createMachine();
    const { keeper, open } = machine.openWindow();
    const key = await keeper.save(makeDraft('Text'));
    const model = await open(key);
    for (const title of ['A', 'B', 'C']) model.change(titled(title));
    await settled(model);
    model.dispose();
    change(machine, key);
    return { ...machine, keeper, open, key };
  }

  it('of one change is said, the draft is as near to the last change as can be, and goes on', async () => {
    const { keeper, open, key } = await spoilt(({ store }, at) => {
      store.stored.get(at)?.entries.splice(2, 1, { delta: 7 });
    });
    expect(await keeper.open(key)).toMatchObject({
      type: 'draft',
      history: { draft: { title: 'B' } },
      stored: { isDamaged: true },
    });
    const model = await open(key);
    model.change(titled('D'));
    await settled(model);
    expect(await keeper.open(key)).toMatchObject({
      history: { draft: { title: 'D' }, cursor: 1 },
      stored: { isDamaged: false },
    });
  });

  it('that lacks a change is said too', async () => {
    const { keeper, key } = await spoilt(({ store }, at) => store.stored.get(at)?.entries.pop());
    expect(await keeper.open(key)).toMatchObject({
      type: 'draft',
      history: { draft: { title: 'B' } },
      stored: { isDamaged: true },
    });
  });

  it('that is no draft is said, stays where it is, and is not written over', async () => {
    const { keeper, key, store } = await spoilt(({ store: { stored } }, at) => {
      const record = stored.get(at);
      if (record) record.draft = { id: 'x' };
    });
    expect(await keeper.open(key)).toEqual({ type: 'unreadable' });
    expect(await keeper.save(makeDraft('Other'))).not.toBe(key);
    expect(store.stored.get(key)?.draft).toEqual({ id: 'x' });
  });
});
