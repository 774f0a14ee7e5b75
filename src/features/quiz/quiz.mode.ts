/** Derives the scene of a question, without the answer, and of its feedback. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Place } from '../../domain/lesson.ts';
import type { LngLat } from '../../domain/lng-lat.ts';
import { spreadAround } from '../../geo/bounds.ts';
import { greatCircleLine } from '../../geo/great-circle.ts';
import type { AppState } from '../../state/app-state.ts';
import { createSceneParts } from '../../state/create-scene.ts';
import type { MapMode } from '../../state/map-mode.ts';
import type { CameraRequest } from '../../state/map-state.ts';
import type { Scene } from '../../state/scene.ts';
import type { QuizModel } from './quiz.model.ts';
import { type Answered, type Question, rightPlaces } from './quiz.ts';

/** Closest zoom, so that the surroundings stay recognisable. */
const MAX_ZOOM = 8;

/** The part of a scene that depends on the question. */
type Shown = Pick<Scene, 'places' | 'outlines' | 'lines' | 'pins' | 'labels'>;

const NOTHING: Pick<Scene, 'outlines' | 'lines' | 'pins'> = { outlines: [], lines: [], pins: [] };

/** @param base the scene that Explore would show: language and look are the same here */
export function createQuizMode(appState: AppState, base: ReadonlySignal<Scene>, quiz: QuizModel): MapMode {
  const lessonPlaces = computed(() => appState.index.lesson.places);
  const placeIndex = computed(() => new Map(lessonPlaces.value.map(({ id }, index) => [id, index])));
  const parts = createSceneParts(appState);
  /** Lesson order decides which label yields, and so reveals nothing of the answer. */
  const drawn = (places: readonly Place[]): Scene['places'] => parts.places(inLessonOrder(places, placeIndex.value));

  /**
   * Shows no place for “find”; the place that both distances start from for “further”; the options for a quotation.
   */
  const questionScene = computed((): Shown | null => {
    const question = quiz.question.value;
    if (!question) return null;
    if (quiz.answered.value) return null;
    if (question.kind === 'find') return { ...NOTHING, places: [], labels: false };
    const places = question.kind === 'quote' ? question.options : [question.from];
    return { ...NOTHING, places: drawn(places), labels: true };
  });
  const feedbackScene = computed((): Shown | null => {
    const answered = quiz.answered.value;
    if (!answered) return null;
    const { question, given } = answered;
    return {
      ...NOTHING,
      places: drawn(placesOf(question)),
      lines: linesOf(answered),
      pins: given.type === 'spot' ? [given.at] : [],
      labels: true,
    };
  });
  const pins = computed(() => {
    const guess = quiz.guess.value;
    return guess ? [guess] : NOTHING.pins;
  });
  const highlighted = computed((): ReadonlySet<string> => {
    const question = quiz.question.value;
    if (!question) return base.value.highlighted;
    const chosen = quiz.answered.value ? rightPlaces(question) : [quiz.chosen.value];
    return new Set([...base.value.highlighted, ...chosen.flatMap((place) => place?.id ?? [])]);
  });
  const scene = computed((): Scene => {
    const shown = feedbackScene.value ?? (questionScene.value && { ...questionScene.value, pins: pins.value });
    return { ...base.value, ...shown, highlighted: highlighted.value, open: null, anchor: null };
  });

  const initialView = computed((): CameraRequest | null => {
    appState.urlState.navigations.value;
    const points = pointsToFrame(quiz.question.value, quiz.answered.value, lessonPlaces.value);
    return points.length === 0 ? null : { type: 'frame', points, maxZoom: MAX_ZOOM };
  });
  return {
    scene,
    initialView,
    onClick(placeIds, at) {
      if (quiz.isFinding.peek()) quiz.guessAt(at);
      else quiz.choose(placeIds);
    },
  };
}

function inLessonOrder(places: readonly Place[], indexOf: ReadonlyMap<string, number>): readonly Place[] {
  return [...places].sort((a, b) => (indexOf.get(a.id) ?? 0) - (indexOf.get(b.id) ?? 0));
}

function placesOf(question: Question): readonly Place[] {
  if (question.kind === 'find') return [question.place];
  return question.kind === 'quote' ? question.options : [question.from, ...question.options];
}

/** Lines from the guess to the place, or from the third place to the two. */
function linesOf({ question, given }: Answered): readonly (readonly LngLat[])[] {
  if (question.kind === 'find') return given.type === 'spot' ? greatCircleLine(given.at, question.place.lngLat) : [];
  if (question.kind === 'quote') return [];
  return question.options.flatMap((option) => greatCircleLine(question.from.lngLat, option.lngLat));
}

function pointsToFrame(question: Question | null, answered: Answered | null, all: readonly Place[]): readonly LngLat[] {
  const everywhere = all.map(({ lngLat }) => lngLat);
  if (!question) return everywhere;
  if (question.kind === 'find' && !answered) return spreadAround(everywhere);
  if (question.kind === 'further' && !answered) return everywhere;
  const places = placesOf(question).map(({ lngLat }) => lngLat);
  return answered?.given.type === 'spot' ? [answered.given.at, ...places] : places;
}
