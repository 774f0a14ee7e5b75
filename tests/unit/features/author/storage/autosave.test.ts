import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeDraft } from '../../../../support/draft-edits.ts';
import { createMachine, settled, titled } from '../../../../support/draft-machine.ts';

describe('a draft that is opened again from a file', () => {
  it('takes the place of one of the same id, which is kept under its own name', async () => {
    const { openWindow } = createMachine();
    const { keeper, open } = openWindow();
    const key = await keeper.save(makeDraft('Before'));
    const model = await open(key);
    model.change(titled('Worked on'));
    await settled(model);
    model.dispose();
    expect(await keeper.save(makeDraft('After'))).toBe(key);
    expect((await open(key)).draft.peek().text).toBe('After');
    const aside = (await keeper.list()).find((entry) => entry.key !== key);
    expect(aside?.title).toBe('Worked on (kept 2026-11-24T14:03)');
    const old = await open(aside?.key ?? '');
    old.undo();
    expect(old.draft.peek().title).toBe('Worked on');
    old.undo();
    expect(old.draft.peek()).toEqual(makeDraft('Before'));
  });

  it('unchanged is the one that is there', async () => {
    const { keeper } = createMachine().openWindow();
    const key = await keeper.save(makeDraft('Same'));
    expect(await keeper.save(makeDraft('Same'))).toBe(key);
    expect(await keeper.list()).toHaveLength(1);
  });

  it('without a name of its own is beside the others', async () => {
    const { keeper } = createMachine().openWindow();
    const nameless = { ...makeDraft('One'), id: 'new-lesson' };
    const keys = [await keeper.save(nameless), await keeper.save({ ...nameless, text: 'Two' })];
    expect(keys).toEqual(['new-lesson', 'new-lesson-2']);
  });
});

describe('two windows on one draft', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  /** The first edits, the second asked to and only shows. */
  async function pair() {
    const machine = createMachine();
    const first = machine.openWindow();
    const second = machine.openWindow();
    const key = await first.keeper.save(makeDraft(''));
    const editing = await first.open(key);
    const reading = await second.open(key);
    const titles = async () => (await first.keeper.list()).map(({ title }) => title).sort();
    return { ...machine, key, first, second, editing, reading, keeper: first.keeper, titles };
  }

  it('let one of them edit; the other shows what it writes, and changes nothing', async () => {
    const { editing, reading, titles } = await pair();
    expect([editing.access.peek(), reading.access.peek()]).toEqual(['edit', 'open-elsewhere']);
    editing.change(titled('By one'));
    await settled(editing, reading);
    expect(reading.draft.peek().title).toBe('By one');
    reading.change(titled('By the other'));
    reading.undo();
    await settled(editing, reading);
    expect([editing, reading].map(({ draft }) => draft.peek().title)).toEqual(['By one', 'By one']);
    expect([reading.canUndo.peek(), reading.saving.peek()]).toEqual([false, 'saved']);
    expect(await titles()).toEqual(['By one']);
  });

  it('change places by “Edit here”: the former saves, also what a field still holds, and only shows', async () => {
    const { editing, reading, keeper, key } = await pair();
    const stop = editing.onSave(() => editing.change(titled('Held by a field')));
    editing.change(titled('By one'));
    await reading.editHere();
    stop();
    await settled(editing, reading);
    expect([editing.access.peek(), reading.access.peek()]).toEqual(['taken-over', 'edit']);
    expect(reading.draft.peek().title).toBe('Held by a field');
    reading.undo();
    await settled(editing, reading);
    expect(editing.draft.peek().title).toBe('By one');
    await editing.editHere();
    editing.change(titled('Back again'));
    await settled(editing, reading);
    expect([editing.access.peek(), reading.access.peek()]).toEqual(['edit', 'taken-over']);
    expect(await keeper.open(key)).toMatchObject({ history: { draft: { title: 'Back again' } } });
  });

  it('of which the one that edits is closed: the other may edit', async () => {
    const { editing, reading } = await pair();
    editing.change(titled('By one'));
    await settled(editing, reading);
    editing.dispose();
    await settled(reading);
    expect([reading.access.peek(), reading.draft.peek().title]).toEqual(['edit', 'By one']);
  });

  it('of which the one that edits is killed: its lock is free, and nothing that it wrote is lost', async () => {
    const { first, editing, reading, channels } = await pair();
    channels.isOpen = false;
    editing.change(titled('By one'));
    await settled(editing);
    first.kill();
    await settled(reading);
    expect([reading.access.peek(), reading.draft.peek().title]).toEqual(['edit', 'By one']);
    reading.change(titled('By the other'));
    await settled(reading);
    reading.undo();
    expect(reading.draft.peek().title).toBe('By one');
  });

  it('of which the one that edits does not answer: it loses the lock, and what it saves late is a draft of its own', async () => {
    const { editing, reading, channels, titles, keeper, key, store } = await pair();
    channels.isOpen = false;
    store.isFull = true;
    editing.change(titled('Not saved in time'));
    await settled(editing);
    store.isFull = false;
    vi.useFakeTimers();
    const taking = reading.editHere();
    await vi.advanceTimersByTimeAsync(2000);
    await taking;
    reading.change(titled('By the other'));
    await settled(editing, reading);
    expect([editing.access.peek(), reading.access.peek()]).toEqual(['overtaken', 'edit']);
    expect(await titles()).toEqual(['By the other', 'Not saved in time (kept 2026-11-24T14:03)']);
    expect(await keeper.open(key)).toMatchObject({ history: { draft: { title: 'By the other' } } });
  });

  it('of which the one that edits cannot save: it says so, and its changes stay in it', async () => {
    const { editing, reading, store, titles } = await pair();
    store.isFull = true;
    editing.change(titled('Does not fit'));
    await settled(editing);
    await reading.editHere();
    await settled(editing, reading);
    expect([editing.access.peek(), editing.saving.peek()]).toEqual(['taken-over', 'refused']);
    expect(editing.draft.peek().title).toBe('Does not fit');
    await editing.editHere();
    expect([editing.access.peek(), editing.draft.peek().title]).toEqual(['taken-over', 'Does not fit']);
    store.isFull = false;
    await editing.editHere();
    await settled(editing, reading);
    expect(editing.access.peek()).toBe('edit');
    expect(await titles()).toEqual(['Does not fit (kept 2026-11-24T14:03)', 'Made']);
  });

  it('of which the one that could not save may edit again: what it could not save is saved then', async () => {
    const { editing, reading, store, titles } = await pair();
    store.isFull = true;
    editing.change(titled('Does not fit'));
    await settled(editing);
    await reading.editHere();
    await settled(editing, reading);
    store.isFull = false;
    reading.dispose();
    await settled(editing);
    expect([editing.access.peek(), editing.saving.peek()]).toEqual(['edit', 'saved']);
    expect(editing.draft.peek().title).toBe('Does not fit');
    expect(await titles()).toEqual(['Does not fit']);
  });

  it('that did not hear one another show the last change when a person comes back', async () => {
    const { editing, reading, channels, second } = await pair();
    channels.isOpen = false;
    editing.change(titled('By one'));
    await settled(editing);
    second.attention.change();
    await settled(reading);
    expect(reading.draft.peek().title).toBe('By one');
  });

  it('lose no letter of what is typed in one of them, however often the other comes back', async () => {
    const { editing, reading, second, titles } = await pair();
    let typed = '';
    for (let round = 0; round < 8; round++) {
      for (let letter = 0; letter < 45; letter++) {
        typed += String.fromCharCode(97 + ((round + letter) % 26));
        const next = typed;
        editing.change(titled(next), 'title');
        reading.change(titled('Typed in the other'), 'title');
        if (letter % 9 === 0) second.attention.change();
        if (letter % 5 === 0) await settled(editing, reading);
      }
    }
    await settled(editing, reading);
    expect(typed).toHaveLength(360);
    expect([editing, reading].map(({ draft }) => draft.peek().title)).toEqual([typed, typed]);
    expect([editing.access.peek(), await titles()]).toEqual(['edit', [typed]]);
  });

  it('of which one throws it away: the other goes on, and saves it', async () => {
    const { editing, second, keeper, key } = await pair();
    await second.keeper.remove(key);
    editing.change(titled('Still here'));
    await settled(editing);
    expect(editing.saving.peek()).toBe('saved');
    expect(await keeper.open(key)).toMatchObject({ history: { draft: { title: 'Still here' } } });
  });

  it('of which one opens a file in its place: the one that edits shows it, or keeps what is not saved', async () => {
    const { editing, second, keeper, titles, channels } = await pair();
    await second.keeper.save({ ...makeDraft('Another text'), title: 'From a file' });
    await settled(editing);
    expect([editing.draft.peek().text, editing.access.peek()]).toEqual(['Another text', 'edit']);
    channels.isOpen = false;
    await second.keeper.save({ ...makeDraft('A third text'), title: 'From a second file' });
    editing.change(titled('Not seen yet'));
    await settled(editing);
    expect([editing.draft.peek().text, editing.access.peek()]).toEqual(['A third text', 'overtaken']);
    expect(await titles()).toContain('Not seen yet (kept 2026-11-24T14:03)');
    await editing.editHere();
    editing.change(titled('On we go'));
    await settled(editing);
    expect(await titles()).toContain('On we go');
    expect((await keeper.list()).length).toBe(4);
  });

  it('leave a record alone that one of them cannot read', async () => {
    const { editing, reading, keeper, second, key, channels } = await pair();
    channels.isOpen = false;
    vi.spyOn(second.keeper, 'open').mockResolvedValue({ type: 'unreadable' });
    editing.dispose();
    await settled(reading);
    vi.restoreAllMocks();
    await keeper.save({ ...makeDraft('Newer'), title: 'Newer' });
    reading.change(titled('By the other'));
    await settled(reading);
    expect(await keeper.open(key)).toMatchObject({ history: { draft: { title: 'Newer' } } });
    expect((await keeper.list()).map(({ title }) => title)).toContain('By the other (kept 2026-11-24T14:03)');
  });

  it('in a browser without locks both edit; of two that write at once, one keeps its changes as a draft of its own', async () => {
    const machine = createMachine();
    machine.locks.areAvailable = false;
    const first = machine.openWindow();
    const second = machine.openWindow();
    const key = await first.keeper.save(makeDraft(''));
    const [one, other] = [await first.open(key), await second.open(key)];
    expect([one.access.peek(), other.access.peek()]).toEqual(['edit-unguarded', 'edit-unguarded']);
    one.change(titled('By one'));
    await settled(one, other);
    expect(other.draft.peek().title).toBe('By one');
    machine.channels.isOpen = false;
    one.change(titled('One goes on'));
    await settled(one);
    other.change(titled('By the other'));
    await settled(other);
    expect([one.access.peek(), other.access.peek()]).toEqual(['edit-unguarded', 'overtaken']);
    expect(other.draft.peek().title).toBe('One goes on');
    expect((await first.keeper.list()).map(({ title }) => title).sort()).toEqual([
      'By the other (kept 2026-11-24T14:03)',
      'One goes on',
    ]);
    await other.editHere();
    other.change(titled('And the other'));
    await settled(other);
    expect(other.access.peek()).toBe('edit-unguarded');
    expect(await first.keeper.open(key)).toMatchObject({ history: { draft: { title: 'And the other' } } });
  });
});
