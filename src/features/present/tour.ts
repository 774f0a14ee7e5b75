/** A lesson's guided tour: which step is shown, and what of the lesson it shows. */
import type { Outline, Passage, Place, Step } from '../../domain/lesson.ts';
import type { LessonIndex } from '../../domain/lesson-index.ts';

/** The number nearest to `step` that the tour has, from 1; 0 where there is no tour. */
export function nearestStep(step: number, steps: number): number {
  return Math.min(Math.max(Math.round(step), 1), steps);
}

/** A step with what its ids stand for. */
export interface StepContent {
  readonly step: Step;
  readonly places: readonly Place[];
  readonly outlines: readonly Outline[];
  /** In the order of the step. */
  readonly passages: readonly Passage[];
  readonly lines: readonly (readonly [from: Place, to: Place])[];
}

/** What `step` shows of the lesson. Ids that the lesson does not know are left out. */
export function stepContent({ lesson, placeById }: LessonIndex, step: Step): StepContent {
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
