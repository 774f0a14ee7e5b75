/** Owns the lesson of the page, and an index that follows it. */
import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { LessonDocument } from '../codec/lesson/parse-lesson.ts';
import type { Lesson } from '../domain/lesson.ts';
import { indexLesson, type LessonIndex } from '../domain/lesson-index.ts';
import type { LessonSource } from '../domain/lesson-source.ts';
import { type Problem, type Result, success } from '../domain/result.ts';
import type { AuthorModel } from './draft-model.ts';

/** A lesson from a file, which does not change, or a draft, which does. */
export interface OpenedLesson {
  readonly source: LessonSource;
  readonly lesson: ReadonlySignal<Lesson>;
  /** Null unless it is a draft. */
  readonly author: AuthorModel | null;
  /** What keeps a draft from being a lesson; empty where it is one. */
  readonly faults: ReadonlySignal<readonly Problem[]>;
  /** Faults of steps, which are left out. */
  readonly warnings: readonly Problem[];
  /** Whether a part of the draft's record could not be read. */
  readonly damaged: boolean;
  /** The lesson as a file would hold it, or what keeps it from being one. */
  document(): Result<LessonDocument, readonly Problem[]>;
  /** Saves the draft, and ends its effects. */
  close(): Promise<void>;
}

export interface LessonState {
  readonly opened: ReadonlySignal<OpenedLesson>;
  readonly source: ReadonlySignal<LessonSource>;
  /** Reads signals: effects and computed signals that use it follow the lesson. */
  readonly index: LessonIndex;
  readonly author: ReadonlySignal<AuthorModel | null>;
  /** False for a draft with faults, which only the Author view shows. */
  readonly isWhole: ReadonlySignal<boolean>;
  /** Closes the lesson before. */
  open(opened: OpenedLesson): Promise<void>;
}

const NONE: readonly Problem[] = [];

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
