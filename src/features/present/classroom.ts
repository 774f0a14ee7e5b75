/** Describes what the windows of one presentation share, and checks their messages. */

import * as v from 'valibot';
import type { LngLat } from '../../domain/lng-lat.ts';

/** Counts up. Times are milliseconds since 1970. */
export type Timer =
  | { readonly type: 'stopped'; readonly elapsed: number }
  | { readonly type: 'running'; readonly since: number };

export const STOPPED: Timer = { type: 'stopped', elapsed: 0 };

/** Milliseconds that `timer` shows at `now`; never negative, even if the clock is set back. */
export function elapsedOf(timer: Timer, now: number): number {
  return timer.type === 'stopped' ? timer.elapsed : Math.max(now - timer.since, 0);
}

/** Starts or stops `timer` at `now`. */
export function toggledTimer(timer: Timer, now: number): Timer {
  const elapsed = elapsedOf(timer, now);
  return timer.type === 'running' ? { type: 'stopped', elapsed } : { type: 'running', since: now - elapsed };
}

/** Windows of a presentation: the one that the class sees, and the teacher's. */
const ROLES = ['wall', 'teacher'] as const;

export type Role = (typeof ROLES)[number];

const POINTERS = ['none', 'spotlight', 'pen'] as const;

export type Pointer = (typeof POINTERS)[number];

/** A line of the pen, fixed to the map. */
export type Stroke = readonly LngLat[];

/** State that both windows share. */
export interface Classroom {
  /** 1-based. */
  readonly step: number;
  readonly blank: boolean;
  readonly pointer: Pointer;
  readonly strokes: readonly Stroke[];
  readonly timer: Timer;
}

type ClassroomMessage =
  /** Announces a window, and asks for the state. */
  | { readonly type: 'hello'; readonly role: Role }
  /** Answers `hello`. */
  | { readonly type: 'here'; readonly role: Role }
  /** `author` is the window that made the last change; `revision` counts all changes. */
  | { readonly type: 'state'; readonly revision: number; readonly author: string; readonly classroom: Classroom };

const finite = v.pipe(v.number(), v.finite());
const degrees = (limit: number) => v.pipe(finite, v.minValue(-limit), v.maxValue(limit));
const position = v.pipe(
  v.tuple([degrees(180), degrees(90)]),
  v.transform((pair): LngLat => pair),
);

const classroom = v.object({
  step: v.pipe(v.number(), v.integer(), v.minValue(0)),
  blank: v.boolean(),
  pointer: v.picklist(POINTERS),
  strokes: v.array(v.array(position)),
  timer: v.variant('type', [
    v.object({ type: v.literal('stopped'), elapsed: v.pipe(finite, v.minValue(0)) }),
    v.object({ type: v.literal('running'), since: finite }),
  ]),
});

const message = v.variant('type', [
  v.object({ type: v.literal('hello'), role: v.picklist(ROLES) }),
  v.object({ type: v.literal('here'), role: v.picklist(ROLES) }),
  v.object({ type: v.literal('state'), revision: v.pipe(finite, v.minValue(0)), author: v.string(), classroom }),
]);

/** Null for an unknown message: the other window may run another version. */
export function parseMessage(data: unknown): ClassroomMessage | null {
  const parsed = v.safeParse(message, data);
  return parsed.success ? parsed.output : null;
}
