/** A draft as the page's lesson: it changes under the views as its author changes it. */
import { computed } from '@preact/signals-core';
import type { LessonSource } from '../../../domain/lesson-source.ts';
import type { OpenedLesson } from '../../../state/lesson-state.ts';
import type { OwnedAuthorModel } from '../author.model.ts';
import { draftFaults, draftToLesson, lessonShown } from '../draft/draft-to-lesson.ts';

/** @param author is let go of when the lesson is closed; `damaged` says that a part of its record could not be read */
export function openedDraft(source: LessonSource, author: OwnedAuthorModel, damaged: boolean): OpenedLesson {
  const { draft } = author;
  return {
    source,
    lesson: computed(() => lessonShown(draft.value)),
    author,
    faults: computed(() => draftFaults(draft.value)),
    warnings: [],
    damaged,
    document: () => draftToLesson(draft.peek()),
    async close() {
      await author.flush();
      author.dispose();
    },
  };
}
