/** Owns the quiz: its settings and the current round, in memory only. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Place } from '../../domain/lesson.ts';
import type { LngLat } from '../../domain/lng-lat.ts';
import { distanceMetres } from '../../geo/distance.ts';
import type { AppState } from '../../state/app-state.ts';
import {
  type Answered,
  type Given,
  pointsOf,
  QUESTION_KINDS,
  type Question,
  type QuestionKind,
  type QuizSettings,
  totals,
} from './quiz.ts';
import { createRandom, dealQuestions, makeQuestions } from './quiz-questions.ts';

export type QuizStage = 'setup' | 'question' | 'feedback' | 'results';

export interface QuizRound {
  readonly questions: readonly Question[];
  readonly players: number;
  readonly toleranceMetres: number;
}

export interface QuizModel {
  readonly settings: ReadonlySignal<QuizSettings>;
  /** Number of questions of each kind; none to find if no map can be drawn. */
  readonly available: ReadonlySignal<Readonly<Record<QuestionKind, number>>>;
  /** Chosen kinds that have questions. */
  readonly kinds: ReadonlySignal<readonly QuestionKind[]>;
  readonly stage: ReadonlySignal<QuizStage>;
  readonly round: ReadonlySignal<QuizRound | null>;
  /** 0-based index of the current question. */
  readonly at: ReadonlySignal<number>;
  readonly question: ReadonlySignal<Question | null>;
  /** The answer that feedback is shown for. */
  readonly answered: ReadonlySignal<Answered | null>;
  readonly answers: ReadonlySignal<readonly Answered[]>;
  /** Current player, 0-based. */
  readonly player: ReadonlySignal<number>;
  readonly points: ReadonlySignal<readonly number[]>;
  /** Position of the mark; null while the crosshair is the guess. */
  readonly guess: ReadonlySignal<LngLat | null>;
  /** Position of the crosshair; null without a map. */
  readonly aim: ReadonlySignal<LngLat | null>;
  /** The selected option. */
  readonly chosen: ReadonlySignal<Place | null>;
  /** Whether the current question is to find a place. */
  readonly isFinding: ReadonlySignal<boolean>;
  change(settings: Partial<QuizSettings>): void;
  start(): void;
  aimAt(at: LngLat): void;
  /** Sets the mark; null removes it. */
  guessAt(at: LngLat | null): void;
  /** Selects the first of these places that is an option. */
  choose(placeIds: readonly string[]): void;
  /** Submits the guess or the selected option, if any. */
  answer(): void;
  skip(): void;
  next(): void;
  /** Ends the round early: the results of what has been answered, or the setup where nothing has. */
  end(): void;
  setUp(): void;
  /** Opens a place in Explore, in one step back. */
  read(placeId: string): void;
}

/** A round for one person that takes some five minutes. */
const FIRST_SETTINGS: QuizSettings = { kinds: QUESTION_KINDS, each: 5, toleranceMetres: 100_000, players: 1 };

/** What of the page's state the quiz reads and acts on. */
type QuizParts = Pick<AppState, 'index' | 'map' | 'highlight' | 'urlState' | 'shownLayers'>;

/** @param seed gives a number by chance: each round has its own order */
export function createQuizModel(
  { index, map, highlight: pointing, urlState: addressModel, shownLayers }: QuizParts,
  seed: () => number = () => Math.floor(Math.random() * 2 ** 32),
): QuizModel {
  const settings = signal(FIRST_SETTINGS);
  const round = signal<QuizRound | null>(null);
  const answers = signal<readonly Answered[]>([]);
  const at = signal(0);
  const guess = signal<LngLat | null>(null);
  const aim = signal<LngLat | null>(null);
  const chosen = signal<Place | null>(null);

  const inLesson = computed(() => {
    const count = (kind: QuestionKind): number => makeQuestions(kind, index, distanceMetres, createRandom(0)).length;
    return { find: count('find'), quote: count('quote'), further: count('further') };
  });
  const available = computed(() =>
    map.status.value === 'unavailable' ? { ...inLesson.value, find: 0 } : inLesson.value,
  );
  const kinds = computed(() => settings.value.kinds.filter((kind) => available.value[kind] > 0));
  const stage = computed((): QuizStage => {
    if (!round.value) return 'setup';
    if (at.value >= round.value.questions.length) return 'results';
    return answers.value.length > at.value ? 'feedback' : 'question';
  });
  const question = computed(() => round.value?.questions[at.value] ?? null);
  const player = computed(() => at.value % (round.value?.players ?? 1));
  const isFinding = computed(() => stage.value === 'question' && question.value?.kind === 'find');

  /** Each step has a view of its own: where a person moved the map for the last one is of no use to it. */
  const step = (change: () => void): void =>
    batch(() => {
      addressModel.replace({ camera: null });
      guess.value = null;
      chosen.value = null;
      pointing.highlight([]);
      change();
    });
  const advance = (): void => {
    at.value += 1;
  };
  const submit = (given: Given): void => {
    const [current, now] = [question.peek(), round.peek()];
    if (!current || !now || stage.peek() !== 'question') return;
    const points = pointsOf(current, given, now.toleranceMetres);
    step(() => {
      answers.value = [...answers.peek(), { question: current, player: player.peek(), given, points }];
    });
  };

  return {
    settings,
    available,
    kinds,
    stage,
    round,
    at,
    question,
    answered: computed(() => (stage.value === 'feedback' ? (answers.value[at.value] ?? null) : null)),
    answers,
    player,
    points: computed(() => totals(answers.value, round.value?.players ?? 1)),
    guess,
    aim,
    chosen,
    isFinding,
    change(next) {
      settings.value = { ...settings.peek(), ...next };
    },
    start() {
      const { each, players, toleranceMetres } = settings.peek();
      const wanted = { ...settings.peek(), kinds: kinds.peek() };
      const questions = dealQuestions(wanted, index, distanceMetres, createRandom(seed()));
      if (questions.length === 0 || each < 1) return;
      step(() => {
        round.value = { questions, players, toleranceMetres };
        answers.value = [];
        at.value = 0;
      });
    },
    aimAt(next) {
      aim.value = next;
    },
    guessAt(next) {
      if (isFinding.peek()) guess.value = next;
    },
    choose(placeIds) {
      const current = question.peek();
      if (!current || current.kind === 'find' || stage.peek() !== 'question') return;
      const options: readonly Place[] = current.options;
      const [place] = placeIds.flatMap((placeId) => options.find(({ id }) => id === placeId) ?? []);
      if (place) chosen.value = place;
    },
    answer() {
      const current = question.peek();
      if (current?.kind === 'find') {
        const spot = guess.peek() ?? aim.peek();
        if (spot) submit({ type: 'spot', at: spot, offMetres: distanceMetres(spot, current.place.lngLat) });
        return;
      }
      const place = chosen.peek();
      if (place) submit({ type: 'choice', place });
    },
    skip: () => submit({ type: 'nothing' }),
    next() {
      if (stage.peek() === 'feedback') step(advance);
    },
    end() {
      const now = round.peek();
      if (!now) return;
      const given = answers.peek().length;
      step(() => {
        round.value = given === 0 ? null : { ...now, questions: now.questions.slice(0, given) };
        at.value = given;
      });
    },
    setUp() {
      step(() => {
        round.value = null;
        answers.value = [];
        at.value = 0;
      });
    },
    read(placeId) {
      const place = index.placeById.get(placeId);
      if (!place) return;
      const hidden = !shownLayers.peek().has(place.layer);
      addressModel.push({ view: 'explore', place: placeId, camera: null, ...(hidden ? { layers: null } : {}) });
    },
  };
}
