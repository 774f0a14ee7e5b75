import { describe, expect, test } from 'vitest';
import type { Step } from '../../../../src/domain/lesson.ts';
import { linkClassroom } from '../../../../src/features/present/classroom-link.ts';
import { createPresentMode } from '../../../../src/features/present/present.mode.ts';
import { createPresentModel, type PresentModel } from '../../../../src/features/present/present.model.ts';
import { createScene } from '../../../../src/state/create-scene.ts';
import type { ChannelPort, PresencePort } from '../../../../src/state/ports.ts';
import { makeAtlas } from '../../../support/atlases.ts';
import { makeLesson } from '../../../support/lessons.ts';

function makeStep(title: string, change: Partial<Step> = {}): Step {
  return { title, text: '', question: '', notes: '', places: [], passages: [], lines: [], ...change };
}

const LESSON = makeLesson({
  steps: [
    makeStep('First', { places: ['one'] }),
    makeStep('Second', { lines: [['one', 'two']] }),
    makeStep('Third', { places: ['two'], view: { center: [30, 40], zoom: 9, bearing: 0, pitch: 0 } }),
  ],
});

const open = (url = '?view=present', lesson = LESSON) => {
  const made = makeAtlas({ url, lesson });
  made.appState.urlState.read();
  const { appState } = made;
  const settings = {
    read: (key: string) => made.settings.get(key) ?? null,
    write: (key: string, value: string) => void made.settings.set(key, value),
  };
  return { ...made, present: createPresentModel(appState.index, appState.urlState, settings) };
};

describe('the steps', () => {
  test('the first without a number, each a new entry, none past the ends', () => {
    const { present, history } = open();
    expect(present.step.value).toBe(1);
    present.goBy(-1);
    present.goBy(1);
    present.goBy(1);
    present.goBy(1);
    expect(history.entries).toEqual([
      '?view=present',
      '?view=present&step=1',
      '?view=present&step=2',
      '?view=present&step=3',
    ]);
    history.back();
    expect(present.content.value?.step.title).toBe('Second');
  });

  test('a number past the end in a link is said, and the tour begins', () => {
    const { present, appState } = open('?view=present&step=9');
    expect(present.step.value).toBe(1);
    expect(appState.notices.notices.value.map(({ content }) => content)).toEqual([
      { type: 'dropped', parameter: 'step', value: '9' },
    ]);
  });

  test('digits wait for Enter, and go to the nearest step that there is', () => {
    const { present } = open();
    present.typeDigit('2');
    expect(present.step.value).toBe(1);
    expect(present.enterTyped()).toBe(true);
    expect([present.step.value, present.typed.value]).toEqual([2, '']);
    present.typeDigit('9');
    present.typeDigit('9');
    present.enterTyped();
    expect(present.step.value).toBe(3);
    expect(present.enterTyped()).toBe(false);
  });

  test('going on ends the blank wall and clears what was drawn', () => {
    const { present } = open();
    present.setBlank(true);
    present.beginStroke([1, 2]);
    present.continueStroke([1, 3]);
    present.goBy(1);
    expect(present.blank.value).toBe(false);
    expect(present.strokes.value).toEqual([]);
  });

  test('a lesson without a tour has none, and no key breaks it', () => {
    const { present } = open('?view=present', makeLesson());
    present.goBy(1);
    expect([present.step.value, present.content.value]).toEqual([0, null]);
  });
});

describe('the scene of a step', () => {
  const { appState, present } = open();
  const program = createPresentMode(appState, present, createScene(appState), (listener) => listener());

  test('shows its places, lines and ink, also of a layer that is off, and opens nothing', () => {
    appState.toggleLayer('towns');
    appState.open('two');
    const scene = program.scene.value;
    expect(scene.places.map(({ id }) => id)).toEqual(['one']);
    expect([scene.open, scene.anchor, scene.size, scene.labels]).toEqual([null, null, 'wall', true]);
    present.goTo(2);
    expect(program.scene.value.places.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(program.scene.value.lines.flat().length).toBeGreaterThan(2);
    present.beginStroke([5, 6]);
    expect(program.scene.value.freehand).toEqual([[[5, 6]]]);
  });

  test('ink across the antimeridian stays on its two sides, and does not go round the world', () => {
    present.goTo(2);
    present.beginStroke([179, -17]);
    present.continueStroke([-179, -17]);
    const pieces = program.scene.value.freehand.slice(-2).map((piece) => piece.map(([longitude]) => longitude));
    expect(pieces).toEqual([
      [179, 180],
      [-180, -179],
    ]);
  });

  test('flies to the stored camera, or frames what is shown', () => {
    present.goTo(3);
    expect(program.initialView.value).toMatchObject({ type: 'tour', camera: { zoom: 9 }, points: [[30, 40]] });
    present.goTo(1);
    expect(program.initialView.value).toMatchObject({ type: 'tour', camera: null, points: [[10, 20]] });
  });
});

test('the map follows when the words are on screen, and not to steps that were passed', () => {
  const { appState, present } = open();
  const waiting: (() => void)[] = [];
  const program = createPresentMode(appState, present, createScene(appState), (listener) => waiting.push(listener));
  present.goTo(2);
  present.goTo(3);
  expect(present.content.value?.step.title).toBe('Third');
  expect(program.scene.value.places.map(({ id }) => id)).toEqual(['one']);
  waiting[0]?.();
  expect(program.scene.value.places.map(({ id }) => id)).toEqual(['one']);
  waiting[1]?.();
  expect(program.scene.value.places.map(({ id }) => id)).toEqual(['two']);
});

/** Two windows on one channel, as BroadcastChannel has it: each hears the others, a message is a copy. */
function createWindows() {
  const windows: { present: PresentModel; say: (message: unknown) => void; close: () => void }[] = [];
  const listeners = new Map<object, (message: unknown) => void>();
  const gone = new Map<string, (() => void)[]>();
  const add = (role: 'wall' | 'teacher', self: string, url = '?view=present') => {
    const { present, history } = open(url);
    const me = {};
    const channel: ChannelPort = {
      post(message) {
        for (const [other, hear] of listeners) if (other !== me) hear(structuredClone(message));
      },
      listen(listener) {
        listeners.set(me, listener);
        return () => listeners.delete(me);
      },
    };
    const presence: PresencePort = {
      stay(name, then) {
        then();
        return () => {
          for (const listener of gone.get(name) ?? []) listener();
        };
      },
      whenGone(name, listener) {
        gone.set(name, [...(gone.get(name) ?? []), listener]);
        return () =>
          gone.set(
            name,
            (gone.get(name) ?? []).filter((each) => each !== listener),
          );
      },
    };
    const close = linkClassroom({ present, channel, presence, role, self });
    const opened = { present, history, say: (message: unknown) => listeners.get(me)?.(message), close };
    windows.push(opened);
    return opened;
  };
  return { add };
}

describe('two windows of one presentation', () => {
  test('stay together, whichever is used', () => {
    const { add } = createWindows();
    const wall = add('wall', 'a');
    const teacher = add('teacher', 'b');
    expect([wall.present.partner.value, teacher.present.partner.value]).toEqual(['here', 'here']);
    teacher.present.goTo(3);
    expect(wall.present.step.value).toBe(3);
    wall.present.goBy(-1);
    expect(teacher.present.step.value).toBe(2);
    wall.present.beginStroke([1, 2]);
    teacher.present.toggleTimer(5000);
    expect(teacher.present.classroom.value).toEqual(wall.present.classroom.value);
    teacher.present.clearStrokes();
    expect(wall.present.strokes.value).toEqual([]);
  });

  test('one that is loaded again is told what there is, and overwrites nothing', () => {
    const { add } = createWindows();
    const wall = add('wall', 'a');
    const first = add('teacher', 'b');
    first.present.goTo(3);
    first.present.setBlank(true);
    first.present.toggleTimer(1000);
    first.close();
    expect(wall.present.partner.value).toBe('gone');
    const again = add('teacher', 'c', '?view=present&step=1&teacher');
    expect(again.present.classroom.value).toEqual(wall.present.classroom.value);
    expect([again.present.step.value, again.present.blank.value]).toEqual([3, true]);
    expect(wall.present.partner.value).toBe('here');
  });

  test('of two changes at once the same one counts in both', () => {
    const { add } = createWindows();
    const wall = add('wall', 'a');
    const teacher = add('teacher', 'b');
    const state = (author: string, step: number) => ({
      type: 'state',
      revision: 1,
      author,
      classroom: { ...wall.present.classroom.value, step },
    });
    wall.say(state('a', 2));
    wall.say(state('b', 3));
    teacher.say(state('b', 3));
    teacher.say(state('a', 2));
    expect([wall.present.step.value, teacher.present.step.value]).toEqual([3, 3]);
  });

  test('what is no message is not heard', () => {
    const { add } = createWindows();
    const wall = add('wall', 'a');
    for (const message of [null, 7, {}, { type: 'state', revision: 9 }, { type: 'hello', role: 'king' }])
      wall.say(message);
    wall.say({
      type: 'state',
      revision: 9,
      author: 'x',
      classroom: { ...wall.present.classroom.value, strokes: [[[500, 0]]] },
    });
    expect([wall.present.step.value, wall.present.partner.value, wall.present.strokes.value]).toEqual([1, 'none', []]);
  });
});
