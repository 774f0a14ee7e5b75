/** Describes what the windows of one presentation share, and checks their messages. */

import * as v from 'valibot';
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
const ROLES = ['wall', 'teacher'] as const;

/** A window of a presentation. */
export type Role = (typeof ROLES)[number];

/** What a hand points with. */
const POINTERS = ['none', 'spotlight', 'pen'] as const;

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

/** A message of one window. */
type ClassroomMessage =
  /** I am here; tell me what there is. */
  | { readonly type: 'hello'; readonly role: Role }
  /** I am here, too. */
  | { readonly type: 'here'; readonly role: Role }
  /** This is how it is now; `author` is the window that changed it last, `revision` counts the changes of all. */
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

/** The message that `data` is, or null: another version of the program in the other window may say what this one does not know. */
export function parseMessage(data: unknown): ClassroomMessage | null {
  const parsed = v.safeParse(message, data);
  return parsed.success ? parsed.output : null;
}
