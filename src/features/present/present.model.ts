/** Owns a presentation: step in the URL, the rest shared between its windows. */

import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Outline, Passage, Place, Step } from '../../domain/lesson.ts';
import type { LessonIndex } from '../../domain/lesson-index.ts';
import type { LngLat } from '../../domain/lng-lat.ts';
import type { SettingsPort } from '../../state/ports.ts';
import type { UrlState } from '../../state/url-state.ts';
import { type Classroom, type Pointer, STOPPED, type Stroke, type Timer, toggledTimer } from './classroom.ts';

/** Clamps `step` to 1…`steps`; 0 if there are no steps. */
function nearestStep(step: number, steps: number): number {
  return Math.min(Math.max(Math.round(step), 1), steps);
}

export interface StepContent {
  readonly step: Step;
  readonly places: readonly Place[];
  readonly outlines: readonly Outline[];
  /** In the order of the step. */
  readonly passages: readonly Passage[];
  readonly lines: readonly (readonly [from: Place, to: Place])[];
}

/** Skips ids that the lesson does not have. */
function stepContent({ lesson, placeById }: LessonIndex, step: Step): StepContent {
  const ids = new Set([...step.places, ...step.lines.flat()]);
  return {
    step,
    places: lesson.places.filter(({ id }) => ids.has(id)),
    outlines: lesson.outlines.filter(({ site }) => ids.has(site)),
    passages: step.passages.flatMap((id) => lesson.passages.find((passage) => passage.id === id) ?? []),
    lines: step.lines.flatMap(([from, to]): [Place, Place][] => {
      const [one, other] = [placeById.get(from), placeById.get(to)];
      return one && other ? [[one, other]] : [];
    }),
  };
}

export interface PresentModel {
  /** 1-based; 0 if the lesson has no steps. */
  readonly step: ReadonlySignal<number>;
  readonly steps: number;
  readonly content: ReadonlySignal<StepContent | null>;
  readonly next: ReadonlySignal<StepContent | null>;
  readonly isTeacher: ReadonlySignal<boolean>;
  readonly blank: ReadonlySignal<boolean>;
  readonly pointer: ReadonlySignal<Pointer>;
  readonly strokes: ReadonlySignal<readonly Stroke[]>;
  readonly timer: ReadonlySignal<Timer>;
  /** The other window: not seen yet, open, or closed. */
  readonly partner: ReadonlySignal<'none' | 'here' | 'gone'>;
  /** Digits typed before Enter. */
  readonly typed: ReadonlySignal<string>;
  readonly notesShown: ReadonlySignal<boolean>;
  /** Whether single characters are shortcuts; WCAG 2.1.4 asks for a way to turn them off. */
  readonly characterKeys: ReadonlySignal<boolean>;

  goTo(step: number): void;
  goBy(by: number): void;
  setBlank(blank: boolean): void;
  /** Turns a pointer tool on, or off if it is on. */
  togglePointer(pointer: Exclude<Pointer, 'none'>): void;
  beginStroke(at: LngLat): void;
  continueStroke(at: LngLat): void;
  clearStrokes(): void;
  toggleTimer(now: number): void;
  resetTimer(): void;
  setPartner(partner: 'none' | 'here' | 'gone'): void;
  typeDigit(digit: string): void;
  /** Goes to the typed step. False if nothing was typed. */
  enterTyped(): boolean;
  forgetTyped(): void;
  showNotes(shown: boolean): void;
  allowCharacterKeys(allowed: boolean): void;
  readonly classroom: ReadonlySignal<Classroom>;
  /** Takes over the state of the other window. */
  adopt(classroom: Classroom): void;
}

const KEYS_KEY = 'present-character-keys';

/** A pen that rests must not add points for ever. */
const MAX_POINTS_A_STROKE = 2000;

const MAX_DIGITS = 3;

export function createPresentModel(index: LessonIndex, addressModel: UrlState, settings: SettingsPort): PresentModel {
  const { values: address } = addressModel;
  const steps = (): number => index.lesson.steps.length;
  const step = computed(() => nearestStep(address.value.step ?? 1, steps()));
  const contentAt = (number: number): StepContent | null => {
    const found = index.lesson.steps[number - 1];
    return found ? stepContent(index, found) : null;
  };
  const blank = signal(false);
  const pointer = signal<Pointer>('none');
  const strokes = signal<readonly Stroke[]>([]);
  const timer = signal<Timer>(STOPPED);
  const partner = signal<'none' | 'here' | 'gone'>('none');
  const typed = signal('');
  const notesShown = signal(false);
  const characterKeys = signal(settings.read(KEYS_KEY) !== 'off');

  const model: PresentModel = {
    step,
    get steps() {
      return steps();
    },
    content: computed(() => contentAt(step.value)),
    next: computed(() => contentAt(step.value + 1)),
    isTeacher: computed(() => address.value.teacher),
    blank,
    pointer,
    strokes,
    timer,
    partner,
    typed,
    notesShown,
    characterKeys,

    goTo(number) {
      const next = nearestStep(number, steps());
      if (next === 0) return;
      batch(() => {
        blank.value = false;
        typed.value = '';
        // Drawings belong to a step.
        if (next !== step.peek()) strokes.value = [];
        addressModel.push({ step: next, camera: null });
      });
    },
    goBy: (by) => model.goTo(step.peek() + by),
    setBlank(next) {
      blank.value = next;
    },
    togglePointer(next) {
      pointer.value = pointer.peek() === next ? 'none' : next;
    },
    beginStroke(at) {
      strokes.value = [...strokes.peek(), [at]];
    },
    continueStroke(at) {
      const last = strokes.peek().at(-1);
      if (!last || last.length >= MAX_POINTS_A_STROKE) return;
      strokes.value = [...strokes.peek().slice(0, -1), [...last, at]];
    },
    clearStrokes() {
      strokes.value = [];
    },
    toggleTimer(now) {
      timer.value = toggledTimer(timer.peek(), now);
    },
    resetTimer() {
      timer.value = STOPPED;
    },
    setPartner(next) {
      partner.value = next;
    },
    typeDigit(digit) {
      typed.value = `${typed.peek()}${digit}`.slice(-MAX_DIGITS);
    },
    enterTyped() {
      if (typed.peek() === '') return false;
      model.goTo(Number(typed.peek()));
      return true;
    },
    forgetTyped() {
      typed.value = '';
    },
    showNotes(shown) {
      notesShown.value = shown;
    },
    allowCharacterKeys(allowed) {
      characterKeys.value = allowed;
      settings.write(KEYS_KEY, allowed ? 'on' : 'off');
    },
    classroom: computed(() => ({
      step: step.value,
      blank: blank.value,
      pointer: pointer.value,
      strokes: strokes.value,
      timer: timer.value,
    })),
    adopt(classroom) {
      batch(() => {
        if (classroom.step !== step.peek()) addressModel.push({ step: classroom.step, camera: null });
        blank.value = classroom.blank;
        pointer.value = classroom.pointer;
        strokes.value = classroom.strokes;
        timer.value = classroom.timer;
      });
    },
  };
  return model;
}
