/** What one window of a presentation says to the other. It comes from outside, so it is checked like everything that does. */
import * as v from 'valibot';
import type { LngLat } from '../../domain/lng-lat.ts';
import { type Classroom, POINTERS, ROLES, type Role } from './classroom.ts';

/** A message of one window. */
export type ClassroomMessage =
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
