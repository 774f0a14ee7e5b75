import { describe, expect, test } from 'vitest';
import { parseLesson } from '../../../../src/codec/lesson/parse-lesson.ts';
import type { Lesson } from '../../../../src/domain/lesson.ts';
import { createQuizMode } from '../../../../src/features/quiz/quiz.mode.ts';
import { createQuizModel } from '../../../../src/features/quiz/quiz.model.ts';
import { rightPlaces } from '../../../../src/features/quiz/quiz.ts';
import { createScene } from '../../../../src/state/create-scene.ts';
import { lessonText } from '../../../support/article.ts';
import { makeAtlas } from '../../../support/atlases.ts';
import { makeLesson } from '../../../support/lessons.ts';

function firstLesson(): Lesson {
  const parsed = parseLesson(lessonText);
  if (!parsed.ok) throw new Error('the first lesson has faults');
  return parsed.value.lesson;
}

function open(url = '?view=quiz', lesson = firstLesson()) {
  const made = makeAtlas({ url, lesson });
  made.appState.urlState.read();
  const quiz = createQuizModel(made.appState, () => 7);
  const program = createQuizMode(made.appState, createScene(made.appState), quiz);
  return { ...made, quiz, program, scene: program.scene };
}

/** A round of one kind, begun. */
function begin(kind: 'find' | 'quote' | 'further', url?: string) {
  const opened = open(url);
  opened.quiz.change({ kinds: [kind], each: 3 });
  opened.quiz.start();
  const question = opened.quiz.question.value;
  if (!question) throw new Error('no question');
  return { ...opened, question };
}

describe('a round', () => {
  test('asks, tells and asks again, until the results', () => {
    const { quiz } = begin('find');
    expect(quiz.stage.value).toBe('question');
    for (const number of [0, 1, 2]) {
      expect(quiz.at.value).toBe(number);
      quiz.guessAt([0, 0]);
      quiz.answer();
      expect(quiz.stage.value).toBe('feedback');
      quiz.next();
    }
    expect(quiz.stage.value).toBe('results');
    expect(quiz.answers.value).toHaveLength(3);
  });

  test('cannot be answered twice, nor gone on with before it is answered', () => {
    const { quiz } = begin('find');
    quiz.next();
    expect(quiz.at.value).toBe(0);
    quiz.guessAt([0, 0]);
    quiz.answer();
    quiz.answer();
    quiz.skip();
    expect(quiz.answers.value).toHaveLength(1);
  });

  test('goes from team to team, each with its own points', () => {
    const { quiz } = open();
    quiz.change({ kinds: ['quote'], each: 2, players: 2 });
    quiz.start();
    for (const right of [true, false, true, false]) {
      const question = quiz.question.value;
      if (question?.kind !== 'quote') throw new Error('not a quotation');
      const place = question.options.find((option) => rightPlaces(question).includes(option) === right);
      quiz.choose([place?.id ?? '']);
      quiz.answer();
      quiz.next();
    }
    expect(quiz.answers.value.map(({ player }) => player)).toEqual([0, 1, 0, 1]);
    expect(quiz.points.value).toEqual([200, 0]);
  });

  test('ended early has the results of what was answered, and of nothing the setup', () => {
    const { quiz } = begin('find');
    quiz.guessAt([0, 0]);
    quiz.answer();
    quiz.end();
    expect([quiz.stage.value, quiz.round.value?.questions.length]).toEqual(['results', 1]);
    quiz.start();
    quiz.end();
    expect(quiz.stage.value).toBe('setup');
  });

  test('does not begin where the lesson has nothing to ask', () => {
    const { quiz } = open('?view=quiz', makeLesson({ places: [] }));
    quiz.start();
    expect(quiz.stage.value).toBe('setup');
  });

  test('leaves out what needs a map where none draws', () => {
    const { appState, quiz } = open();
    appState.map.setStatus('unavailable');
    expect(quiz.kinds.value).toEqual(['quote', 'further']);
  });

  test('writes nothing but the camera into the address, and stores nothing', () => {
    const { quiz, history, settings } = begin('find', '?view=quiz#map=3/40/30');
    expect(history.entries).toEqual(['?view=quiz']);
    quiz.guessAt([0, 0]);
    quiz.answer();
    quiz.next();
    expect(history.entries).toEqual(['?view=quiz']);
    expect([...settings.keys()]).toEqual([]);
  });
});

describe('a guess', () => {
  test('is the crosshair until a click marks a spot, and again when the mark is taken back', () => {
    const { quiz, scene, question } = begin('find');
    if (question.kind !== 'find') throw new Error('not to be found');
    quiz.answer();
    expect(quiz.stage.value).toBe('question');
    quiz.aimAt([10, 10]);
    quiz.guessAt([20, 20]);
    expect(scene.value.pins).toEqual([[20, 20]]);
    quiz.guessAt(null);
    expect(scene.value.pins).toEqual([]);
    quiz.answer();
    expect(quiz.answered.value?.given).toMatchObject({ type: 'spot', at: [10, 10] });
    quiz.next();
    quiz.guessAt([20, 20]);
    quiz.answer();
    expect(quiz.answered.value?.given).toMatchObject({ type: 'spot', at: [20, 20] });
  });

  test('comes from a click on the map, which opens nothing', () => {
    const { appState, quiz, program } = begin('find');
    program.onClick?.(['moscow'], [37, 55]);
    expect(quiz.guess.value).toEqual([37, 55]);
    expect(appState.openPlace.value).toBeNull();
  });

  test('on a place of those offered chooses it, on another nothing', () => {
    const { quiz, program, question } = begin('quote');
    if (question.kind !== 'quote') throw new Error('not a quotation');
    program.onClick?.(['nowhere'], [0, 0]);
    expect(quiz.chosen.value).toBeNull();
    program.onClick?.([question.options[1]?.id ?? ''], [0, 0]);
    expect(quiz.chosen.value).toBe(question.options[1]);
  });
});

describe('the scene', () => {
  test('of a place to be found has no place, no outline, no line, no name and nothing open', () => {
    const { scene } = begin('find', '?view=quiz&place=tartous');
    const { places, outlines, lines, labels, open: opened, anchor } = scene.value;
    expect({ places, outlines, lines, labels, opened, anchor }).toEqual({
      places: [],
      outlines: [],
      lines: [],
      labels: false,
      opened: null,
      anchor: null,
    });
  });

  test('of the answer has the place, the guess and the great circle between them, all in the frame', () => {
    const { quiz, scene, program, question } = begin('find');
    if (question.kind !== 'find') throw new Error('not to be found');
    quiz.guessAt([10, 50]);
    quiz.answer();
    expect(scene.value.places.map(({ id }) => id)).toEqual([question.place.id]);
    expect(scene.value.pins).toEqual([[10, 50]]);
    expect(scene.value.lines.flat().at(0)).toEqual([10, 50]);
    expect(scene.value.lines.flat().at(-1)).toEqual(question.place.lngLat);
    expect(scene.value.labels).toBe(true);
    expect(program.initialView.value).toMatchObject({ type: 'frame', points: [[10, 50], question.place.lngLat] });
  });

  test('of a comparison shows where from, and no more before the answer', () => {
    const { quiz, scene, question } = begin('further');
    if (question.kind !== 'further') throw new Error('nothing to compare');
    expect(scene.value.places.map(({ id }) => id)).toEqual([question.from.id]);
    expect(scene.value.lines).toEqual([]);
    quiz.choose([question.options[0].id]);
    quiz.answer();
    expect(scene.value.places).toHaveLength(3);
    expect(scene.value.lines.length).toBeGreaterThanOrEqual(2);
  });

  test('of a quotation has the places that are offered, none of them more than the others', () => {
    const { quiz, scene, question } = begin('quote');
    if (question.kind !== 'quote') throw new Error('not a quotation');
    expect(scene.value.places.map(({ id }) => id).sort()).toEqual(question.options.map(({ id }) => id).sort());
    expect([...scene.value.highlighted]).toEqual([]);
    quiz.choose([question.options[0]?.id ?? '']);
    quiz.answer();
    expect([...scene.value.highlighted].sort()).toEqual(
      rightPlaces(question)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('shows a place whose layer is off, too', () => {
    const { quiz, scene } = begin('find', '?view=quiz&layers=bases');
    const seen = new Set<string>();
    while (quiz.stage.value !== 'results') {
      quiz.guessAt([0, 0]);
      quiz.answer();
      for (const { id } of scene.value.places) seen.add(id);
      quiz.next();
    }
    expect(seen.size).toBe(3);
  });
});

test('a step lets go of where the map was moved to, so that its own view is shown', () => {
  const { appState, quiz, program } = begin('find');
  appState.saveCamera({ center: [0, 0], zoom: 9, bearing: 0, pitch: 0 });
  const before = program.initialView.value;
  quiz.guessAt([0, 0]);
  quiz.answer();
  expect(appState.url.value.camera).toBeNull();
  expect(program.initialView.value).not.toBe(before);
});

test('reading a place again is one step back, and shows its layer', () => {
  const { quiz, history, appState } = open('?view=quiz&layers=bases');
  quiz.read('moscow');
  expect(history.entries).toEqual(['?view=quiz&layers=bases', '?place=moscow']);
  expect(appState.view.value).toBe('explore');
});
