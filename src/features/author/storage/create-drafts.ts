/** The composition root's part for drafts: their store, their keeper, and the model of the one that is open. Arrives with the first. */
import type { ReadonlySignal } from '@preact/signals-core';
import type { Draft } from '../../../domain/draft.ts';
import type { OpenFailure } from '../../../domain/lesson-source.ts';
import type { Localization } from '../../../i18n/localization.ts';
import { askBeforeLeaving, onAttention } from '../../../platform/attention.ts';
import { openChannel } from '../../../platform/channel.ts';
import type { OpenedLesson } from '../../../state/lesson-state.ts';
import { createAuthorModel, type OwnedAuthorModel } from '../author.model.ts';
import { askToStay, createDraftStore } from './draft-db.ts';
import { createDraftRepository, type DraftRepository } from './draft-repository.ts';
import { DRAFTS_CHANNEL } from './lasting-drafts.ts';
import { openedDraft } from './opened-draft.ts';

/** The drafts of this machine. */
export interface Drafts {
  readonly keeper: DraftRepository;
  /** As the keeper's; the draft that is open shows what is kept in its place. */
  keep(draft: Draft): Promise<string>;
  open(key: string): Promise<OpenedLesson | OpenFailure>;
}

/** Where the browser has no store, drafts last as long as the page, which says so. */
export function createDrafts(localization: ReadonlySignal<Localization>): Drafts {
  const store = createDraftStore();
  const channel = openChannel(DRAFTS_CHANNEL);
  const now = (): number => Date.now();
  const keptTitle = (title: string, at: Date): string => {
    const { messages, format } = localization.peek();
    return messages.open.drafts.keptTitle(title || messages.source.untitled, format.moment(at.getTime()));
  };
  const keeper = createDraftRepository({ store, channel, now, keptTitle });
  const attention = { onChange: onAttention };
  let current: OwnedAuthorModel | null = null;
  askBeforeLeaving(() => current?.keeping.peek() === 'refused');
  return {
    keeper,
    async keep(draft) {
      await current?.flush();
      const key = await keeper.keep(draft);
      await current?.lookAgain();
      return key;
    },
    async open(key) {
      const opened = await keeper.open(key);
      if (opened.type === 'none') return { type: 'no-draft', name: key };
      if (opened.type === 'unreadable') return { type: 'unreadable-draft', name: key };
      if (opened.type === 'refused') return { type: 'refused-draft', name: key };
      const { history, kept: head, damaged } = opened;
      const kept = { key, head, store, channel, keptTitle, keeper, attention, askToStay };
      current = createAuthorModel({ draft: history.draft, history, now, kept });
      return openedDraft({ type: 'draft', key }, current, damaged);
    },
  };
}
