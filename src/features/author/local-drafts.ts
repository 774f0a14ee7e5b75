/** Opens, saves and lists the drafts of this machine. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Draft } from '../../domain/draft.ts';
import type { LessonSource, OpenFailure } from '../../domain/lesson-source.ts';
import { failure, type Result, success } from '../../domain/result.ts';
import type { Localization } from '../../i18n/localization.ts';
import { askBeforeLeaving, onAttention } from '../../platform/navigation.ts';
import { createLocks, openChannel } from '../../platform/windows.ts';
import type { OpenedLesson } from '../../state/lesson-state.ts';
import { createAuthorModel, type OwnedAuthorModel } from './author.model.ts';
import { draftToLesson, lessonShown } from './draft/draft-to-lesson.ts';
import { askToStay, createDraftStore } from './storage/draft-db.ts';
import { createDraftRepository, DRAFTS_CHANNEL, type DraftRepository } from './storage/draft-repository.ts';

export interface Drafts extends Pick<DraftRepository, 'list' | 'remove'> {
  /** Also updates the open draft, if it has that key. */
  save(draft: Draft): Promise<string>;
  open(key: string): Promise<Result<OpenedLesson, OpenFailure>>;
}

/** Without browser storage, drafts last as long as the page, which then shows a warning. */
export function createLocalDrafts(localization: ReadonlySignal<Localization>): Drafts {
  const store = createDraftStore();
  const channel = openChannel(DRAFTS_CHANNEL);
  const now = (): number => Date.now();
  const savedTitle = (title: string, at: Date): string => {
    const { messages, format } = localization.peek();
    return messages.source.savedTitle(title || messages.source.untitled, format.moment(at.getTime()));
  };
  const repository = createDraftRepository({ store, channel, now, savedTitle });
  const shared = {
    store,
    channel,
    now,
    repository,
    locks: createLocks(),
    attention: { onChange: onAttention },
    askToStay,
  };
  let current: OwnedAuthorModel | null = null;
  askBeforeLeaving(() => current?.saving.peek() === 'refused');
  return {
    list: repository.list,
    remove: repository.remove,
    async save(draft) {
      await current?.flush();
      const key = await repository.save(draft);
      await current?.follow();
      return key;
    },
    async open(key) {
      const opened = await repository.open(key);
      if (opened.type === 'none') return failure({ type: 'no-draft', name: key });
      if (opened.type === 'unreadable') return failure({ type: 'unreadable-draft', name: key });
      if (opened.type === 'refused') return failure({ type: 'refused-draft', name: key });
      const { history, stored } = opened;
      current = createAuthorModel({ draft: history.draft, history, now, storage: { ...shared, key, stored } });
      return success(openedDraft({ type: 'draft', key }, current, stored?.isDamaged ?? false));
    },
  };
}

/** The draft as the page's lesson, which changes as its author edits. */
function openedDraft(source: LessonSource, author: OwnedAuthorModel, damaged: boolean): OpenedLesson {
  const { draft } = author;
  return {
    source,
    lesson: computed(() => lessonShown(draft.value)),
    author,
    faults: author.faults,
    warnings: [],
    damaged,
    document: () => draftToLesson(draft.peek()),
    async close() {
      await author.flush();
      author.dispose();
    },
  };
}
