/** What the wall and the teacher's own screen have in common: two windows show one state, whichever is used. */
import type { LngLat } from '../../domain/lng-lat.ts';

/** A clock that counts up: running since a moment, or stopped. Moments are milliseconds since 1970. */
export type Timer =
  | { readonly type: 'stopped'; readonly elapsed: number }
  | { readonly type: 'running'; readonly since: number };

/** A timer at nought. */
export const STOPPED: Timer = { type: 'stopped', elapsed: 0 };

/** Milliseconds that `timer` shows at `now`; a machine's clock that is set back does not make it negative. */
export function elapsedOf(timer: Timer, now: number): number {
  return timer.type === 'stopped' ? timer.elapsed : Math.max(now - timer.since, 0);
}

/** `timer` set going, or stopped, at `now`. */
export function toggledTimer(timer: Timer, now: number): Timer {
  const elapsed = elapsedOf(timer, now);
  return timer.type === 'running' ? { type: 'stopped', elapsed } : { type: 'running', since: now - elapsed };
}

/** The two windows of a presentation: what the class sees, and what the teacher does. */
export const ROLES = ['wall', 'teacher'] as const;

/** A window of a presentation. */
export type Role = (typeof ROLES)[number];

/** What a hand points with. */
export const POINTERS = ['none', 'spotlight', 'pen'] as const;

/** What a hand points with. */
export type Pointer = (typeof POINTERS)[number];

/** A line of the pen, on the ground: it moves with the map. */
export type Stroke = readonly LngLat[];

/** All that two windows of one lesson share. */
export interface Classroom {
  /** 1-based. */
  readonly step: number;
  readonly blank: boolean;
  readonly pointer: Pointer;
  readonly strokes: readonly Stroke[];
  readonly timer: Timer;
}
