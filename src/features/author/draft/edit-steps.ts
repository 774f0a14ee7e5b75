/** Edits the steps of a draft, by index from 0. */
import type { Draft } from '../../../domain/draft.ts';
import type { Step } from '../../../domain/lesson.ts';

const EMPTY_STEP: Step = { title: '', text: '', question: '', notes: '', places: [], passages: [], lines: [] };

/** Adds a step at the end, or at `index`, with the members of `step`. */
export function addStep(draft: Draft, step: Partial<Step> = {}, index = draft.steps.length): Draft {
  return { ...draft, steps: draft.steps.toSpliced(index, 0, { ...EMPTY_STEP, ...step }) };
}

/** A `view` of undefined removes the camera: the map then frames the step's places. */
export function changeStep(
  draft: Draft,
  index: number,
  change: Partial<Omit<Step, 'view'>> & { readonly view?: Step['view'] | undefined },
): Draft {
  const step = draft.steps[index];
  if (!step) return draft;
  const { view = undefined, ...rest } = { ...step, ...change };
  const next: Step = view === undefined ? rest : { ...rest, view };
  const keys = new Set([...Object.keys(step), ...Object.keys(next)]) as Set<keyof Step>;
  return [...keys].every((key) => next[key] === step[key]) ? draft : { ...draft, steps: draft.steps.with(index, next) };
}

/** @param to index after the move */
export function moveStep(draft: Draft, from: number, to: number): Draft {
  const step = draft.steps[from];
  const target = Math.max(0, Math.min(draft.steps.length - 1, to));
  if (!step || from === target) return draft;
  return { ...draft, steps: draft.steps.toSpliced(from, 1).toSpliced(target, 0, step) };
}

export function removeStep(draft: Draft, index: number): Draft {
  return draft.steps[index] ? { ...draft, steps: draft.steps.toSpliced(index, 1) } : draft;
}
