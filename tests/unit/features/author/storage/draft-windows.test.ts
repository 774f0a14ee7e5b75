import { describe, expect, it, vi } from 'vitest';
import { makeDraft } from '../../../../support/draft-edits.ts';
import { createMachine, settled, titled } from '../../../../support/draft-machine.ts';

describe('a draft that is opened again from a file', () => {
  it('takes the place of one of the same id, which is kept under its own name', async () => {
    const { openWindow } = createMachine();
    const { keeper, open } = openWindow();
    const key = await keeper.keep(makeDraft('Before'));
    const model = await open(key);
    model.change(titled('Worked on'));
    await settled(model);
    expect(await keeper.keep(makeDraft('After'))).toBe(key);
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
    const key = await keeper.keep(makeDraft('Same'));
    expect(await keeper.keep(makeDraft('Same'))).toBe(key);
    expect(await keeper.list()).toHaveLength(1);
  });

  it('without a name of its own is beside the others', async () => {
    const { keeper } = createMachine().openWindow();
    const nameless = { ...makeDraft('One'), id: 'new-lesson' };
    const keys = [await keeper.keep(nameless), await keeper.keep({ ...nameless, text: 'Two' })];
    expect(keys).toEqual(['new-lesson', 'new-lesson-2']);
  });
});

describe('two windows on one draft', () => {
  async function pair() {
    const machine = createMachine();
    const one = machine.openWindow();
    const other = machine.openWindow();
    const key = await one.keeper.keep(makeDraft(''));
    return {
      ...machine,
      key,
      keeper: one.keeper,
      otherKeeper: other.keeper,
      one: await one.open(key),
      other: await other.open(key),
      attention: other.attention,
    };
  }

  it('have the same: what one changes the other shows, and can undo', async () => {
    const { one, other } = await pair();
    one.change(titled('By one'));
    await settled(one, other);
    expect(other.draft.peek().title).toBe('By one');
    other.undo();
    await settled(one, other);
    expect(one.draft.peek().title).toBe('Made');
    expect([one.conflict.peek(), other.conflict.peek()]).toEqual([null, null]);
  });

  it('that did not hear one another see it when a person comes back to the other', async () => {
    const { one, other, channels, attention } = await pair();
    channels.isOpen = false;
    one.change(titled('By one'));
    await settled(one);
    attention.change();
    await settled(other);
    expect(other.draft.peek().title).toBe('By one');
  });

  async function conflicting() {
    const machine = await pair();
    machine.channels.isOpen = false;
    machine.one.change(titled('By one'));
    await settled(machine.one);
    machine.other.change(titled('By the other'));
    await settled(machine.other);
    machine.channels.isOpen = true;
    return machine;
  }

  it('that both changed it show both versions, and both are kept before anybody has chosen', async () => {
    const { other, keeper } = await conflicting();
    expect(other.conflict.peek()).toMatchObject({ mine: { title: 'By the other' }, theirs: { title: 'By one' } });
    expect(other.keeping.peek()).toBe('kept');
    expect((await keeper.list()).map(({ title }) => title).sort()).toEqual(['By one', 'By the other']);
  });

  it('that both changed it go on with the one that a person chooses; the other is kept under its own name', async () => {
    const { one, other, keeper, key } = await conflicting();
    other.settle('theirs');
    await settled(one, other);
    expect(other.conflict.peek()).toBe(null);
    expect(other.draft.peek().title).toBe('By one');
    expect((await keeper.list()).map(({ title }) => title).sort()).toEqual([
      'By one',
      'By the other (kept 2026-11-24T14:03)',
    ]);
    other.change(titled('On we go'));
    await settled(one, other);
    expect(one.draft.peek().title).toBe('On we go');
    expect((await keeper.open(key)).type).toBe('draft');
  });

  it('that both changed it go on with this window’s version where that is chosen', async () => {
    const { one, other, keeper } = await conflicting();
    other.settle('mine');
    await settled(one, other);
    expect([one.draft.peek().title, other.draft.peek().title]).toEqual(['By the other', 'By the other']);
    expect((await keeper.list()).map(({ title }) => title).sort()).toEqual([
      'By one (kept 2026-11-24T14:03)',
      'By the other',
    ]);
  });

  it('of which one has opened a file in its place: the other’s version is whole again where it is chosen', async () => {
    const { one, other, keeper, key, channels } = await pair();
    channels.isOpen = false;
    await keeper.keep(makeDraft('Another text'));
    other.change(titled('By the other'));
    await settled(other);
    other.settle('mine');
    await settled(one, other);
    const opened = await keeper.open(key);
    expect(opened.type === 'draft' && opened.history.draft).toEqual(other.draft.peek());
    expect(other.draft.peek().text).toBe('');
  });

  it('of which the other’s version cannot be read: this one’s is kept beside it, and what is there is left alone', async () => {
    const { one, other, keeper, otherKeeper, key, channels } = await pair();
    channels.isOpen = false;
    one.change(titled('By one'));
    await settled(one);
    vi.spyOn(otherKeeper, 'open').mockResolvedValue({ type: 'unreadable' });
    other.change(titled('By the other'));
    await settled(other);
    expect(other.keeping.peek()).toBe('kept');
    vi.restoreAllMocks();
    expect((await keeper.list()).map(({ title }) => title).sort()).toEqual(['By one', 'By the other']);
    expect(await keeper.open(key)).toMatchObject({ history: { draft: { title: 'By one' } } });
  });

  it('of which one throws it away: the other goes on, and keeps it', async () => {
    const { other, keeper, key } = await pair();
    await keeper.remove(key);
    other.change(titled('Still here'));
    await settled(other);
    expect(other.keeping.peek()).toBe('kept');
    expect(await keeper.open(key)).toMatchObject({ history: { draft: { title: 'Still here' } } });
  });
});
