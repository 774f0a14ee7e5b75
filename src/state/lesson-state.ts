/** Owner of which lesson the page reads. The others read it through one index, which is always of the lesson as it is now. */
import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { LessonDocument } from '../codec/lesson/parse-lesson.ts';
import type { Lesson } from '../domain/lesson.ts';
import { indexLesson, type LessonIndex } from '../domain/lesson-index.ts';
import type { LessonSource } from '../domain/lesson-source.ts';
import { type Problem, type Result, success } from '../domain/result.ts';
import type { AuthorModel } from './draft-model.ts';

/** A lesson that was opened: a file as it is, or a draft that goes on changing. */
export interface OpenedLesson {
  readonly source: LessonSource;
  readonly lesson: ReadonlySignal<Lesson>;
  /** The work on it, where it is a draft. */
  readonly author: AuthorModel | null;
  /** What keeps a draft from being a lesson; empty where it is one. */
  readonly faults: ReadonlySignal<readonly Problem[]>;
  /** What of the tour makes no sense and is left out. */
  readonly warnings: readonly Problem[];
  /** Whether a part of the draft's record could not be read. */
  readonly damaged: boolean;
  /** The lesson as a file would hold it, or what keeps it from being one. */
  document(): Result<LessonDocument, readonly Problem[]>;
  /** Lets go of it, when all is written. */
  close(): Promise<void>;
}

/** The lesson of the page. */
export interface LessonState {
  readonly opened: ReadonlySignal<OpenedLesson>;
  readonly source: ReadonlySignal<LessonSource>;
  /** Of the lesson as it is now: reading it in an effect, a computed signal or a view is reading a signal. */
  readonly index: LessonIndex;
  readonly author: ReadonlySignal<AuthorModel | null>;
  /** Whether there is a lesson to show: of a draft that is none yet only the author's view makes sense. */
  readonly isWhole: ReadonlySignal<boolean>;
  /** Shows another lesson, and closes the one before. */
  open(opened: OpenedLesson): Promise<void>;
}

const NONE: readonly Problem[] = [];

/** The lesson of a file. */
export function openedFile(source: LessonSource, document: LessonDocument): OpenedLesson {
  return {
    source,
    lesson: signal(document.lesson),
    author: null,
    faults: signal(NONE),
    warnings: document.warnings,
    damaged: false,
    document: () => success(document),
    close: async () => {},
  };
}

export function createLessonState(first: OpenedLesson): LessonState {
  const opened = signal(first);
  const index = computed(() => indexLesson(opened.value.lesson.value));
  return {
    opened,
    source: computed(() => opened.value.source),
    index: {
      get lesson() {
        return index.value.lesson;
      },
      get placeById() {
        return index.value.placeById;
      },
      get layerIds() {
        return index.value.layerIds;
      },
      passagesOf: (placeId) => index.value.passagesOf(placeId),
      groupsOf: (placeId) => index.value.groupsOf(placeId),
    },
    author: computed(() => opened.value.author),
    isWhole: computed(() => opened.value.faults.value.length === 0),
    async open(next) {
      await opened.peek().close();
      opened.value = next;
    },
  };
}
