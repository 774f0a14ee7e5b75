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

/** Closest zoom of a question and of an answer: the land around must be known again. */
const MAX_ZOOM = 8;

/** What of a scene a question decides. */
type Shown = Pick<Scene, 'places' | 'outlines' | 'lines' | 'pins' | 'labels'>;

const NOTHING: Pick<Scene, 'outlines' | 'lines' | 'pins'> = { outlines: [], lines: [], pins: [] };

/** @param base the scene that Explore would show: language and look are the same here */
export function createQuizMode(appState: AppState, base: ReadonlySignal<Scene>, quiz: QuizModel): MapMode {
  const lessonPlaces = computed(() => appState.index.lesson.places);
  const placeIndex = computed(() => new Map(lessonPlaces.value.map(({ id }, index) => [id, index])));
  const parts = createSceneParts(appState);
  /** In lesson order, as in Explore: it decides which name gives way to which, and tells nothing of the answer. */
  const drawn = (places: readonly Place[]): Scene['places'] => parts.places(inLessonOrder(places, placeIndex.value));

  /**
   * Where a place is to be found: no place, no outline, no name. Where two distances are compared: the place that both are
   * from, for with the two beside it one would only have to look. Of a quotation: the places to choose from.
   */
  const asked = computed((): Shown | null => {
    const question = quiz.question.value;
    if (!question) return null;
    if (quiz.answered.value) return null;
    if (question.kind === 'find') return { ...NOTHING, places: [], labels: false };
    const places = question.kind === 'quote' ? question.options : [question.from];
    return { ...NOTHING, places: drawn(places), labels: true };
  });
  const told = computed((): Shown | null => {
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
  const marks = computed(() => {
    const guess = quiz.guess.value;
    return guess ? [guess] : NOTHING.pins;
  });
  const pointed = computed((): ReadonlySet<string> => {
    const question = quiz.question.value;
    if (!question) return base.value.highlighted;
    const chosen = quiz.answered.value ? rightPlaces(question) : [quiz.chosen.value];
    return new Set([...base.value.highlighted, ...chosen.flatMap((place) => place?.id ?? [])]);
  });
  const scene = computed((): Scene => {
    const shown = told.value ?? (asked.value && { ...asked.value, pins: marks.value });
    return { ...base.value, ...shown, highlighted: pointed.value, open: null, anchor: null };
  });

  const opening = computed((): CameraRequest | null => {
    appState.urlState.navigations.value;
    const points = pointsToFrame(quiz.question.value, quiz.answered.value, lessonPlaces.value);
    return points.length === 0 ? null : { type: 'frame', points, maxZoom: MAX_ZOOM };
  });
  return {
    scene,
    initialView: opening,
    onClick(placeIds, at) {
      if (quiz.isFinding.peek()) quiz.guessAt(at);
      else quiz.choose(placeIds);
    },
  };
}

function inLessonOrder(places: readonly Place[], indexOf: ReadonlyMap<string, number>): readonly Place[] {
  return [...places].sort((a, b) => (indexOf.get(a.id) ?? 0) - (indexOf.get(b.id) ?? 0));
}

/** The places that a question is about. */
function placesOf(question: Question): readonly Place[] {
  if (question.kind === 'find') return [question.place];
  return question.kind === 'quote' ? question.options : [question.from, ...question.options];
}

/** What an answer is measured along: from the guess to the place, or from the third place to the two. */
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
