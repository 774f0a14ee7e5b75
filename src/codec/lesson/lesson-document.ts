/** A lesson together with the file that it came from. */
import type { Lesson } from '../../domain/lesson.ts';
import type { Problem } from '../../domain/result.ts';
import type { JsonObject } from './json-value.ts';

/** The format that this program writes, and the newest that it reads. */
export const FORMAT = 'dateline-lesson/1';

/** What `parseLesson` reads and `printLesson` writes. */
export interface LessonDocument {
  readonly lesson: Lesson;
  /** The whole JSON value of the file: what the program does not understand is written back from here. */
  readonly source: JsonObject;
  /** What of the tour made no sense and was left out; the rest of the lesson is whole. */
  readonly warnings: readonly Problem[];
}
