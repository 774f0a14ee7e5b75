/** Keeping the draft that a window works on, beside other windows that may work on it too. */
import { effect, untracked } from '@preact/signals-core';
import type { Draft } from '../../../domain/draft.ts';
import type { DraftConflict, Settlement } from '../../../state/draft-model.ts';
import type { AttentionPort } from '../../../state/ports.ts';
import { type DraftHistory, retitled } from '../draft/undo-history.ts';
import { type DraftHead, toReplace, type Written } from './draft-record.ts';
import type { DraftChanged, DraftRepository, KeeperParts } from './draft-repository.ts';
import { createDraftSaveQueue, type DraftSaveQueue } from './draft-save-queue.ts';

/** How the draft is kept. */
export interface KeepingParts extends Pick<KeeperParts, 'store' | 'channel' | 'keptTitle'> {
  readonly key: string;
  /** Its head as it was read; null where the browser keeps nothing of it yet. */
  readonly head: DraftHead | null;
  readonly keeper: DraftRepository;
  readonly attention: AttentionPort;
  /** Asks the browser to let what is kept stay, at the first change. */
  readonly askToStay: () => Promise<void>;
}

/** How a draft is kept, as the model shows it. */
export interface Keep extends Pick<DraftSaveQueue, 'keeping'> {
  settle(choice: Settlement): Promise<void>;
  /** Takes over what was written by others, where this window has nothing of its own to write. */
  lookAgain(): Promise<void>;
  flush(): Promise<void>;
  dispose(): void;
}

/** Keeps `history` as it changes, and takes over what other windows make of it. */
export function autosaveDraft(
  { key, head, store, channel, keptTitle, keeper, attention, askToStay }: KeepingParts,
  history: { value: DraftHistory; peek(): DraftHistory },
  conflict: { value: DraftConflict | null; peek(): DraftConflict | null },
  now: () => number,
): Keep {
  /** Their version while two are to be settled, and the key under which this window's is kept meanwhile. */
  let theirs: Written | null = null;
  let asideKey: string | null = null;
  let hasAsked = false;

  const tell = (changedKey: string): void => channel.post({ draft: changedKey } satisfies DraftChanged);
  const writer = createDraftSaveQueue({
    store,
    key,
    written: head && { history: history.peek(), head },
    current: () => history.peek(),
    now,
    onWritten: ({ key: writtenKey }) => tell(writtenKey),
    onChanged: () => void meet(),
  });

  /** One and the same while theirs is; this window's version goes on changing in it. */
  const between = (theirDraft: Draft, theirsAt: string): DraftConflict => ({
    get mine() {
      return history.value.draft;
    },
    theirs: theirDraft,
    theirsAt,
  });

  /** Both windows have changed the draft: this one's version goes on beside the other until a person has chosen. */
  const meet = async (): Promise<void> => {
    const opened = await keeper.open(key);
    if (opened.type === 'none') {
      // Thrown away meanwhile.
      writer.goOn(key, null);
      return writer.write();
    }
    if (opened.type === 'draft' && opened.kept) {
      theirs = { history: opened.history, head: opened.kept };
      conflict.value = between(opened.history.draft, opened.kept.changedAt);
    }
    // What cannot be read is not written over either.
    asideKey ??= `${key}-${now().toString(36)}`;
    writer.goOn(asideKey, null);
    await writer.write();
  };

  /** Another window has changed the draft, or may have: what it made of it is taken over where this one has nothing of its own. */
  const lookAgain = async (): Promise<void> => {
    if (!conflict.peek() && !writer.isAtRest()) return;
    const seen = history.peek();
    const opened = await keeper.open(key);
    if (opened.type !== 'draft' || !opened.kept) return;
    if (conflict.peek()) {
      if (opened.kept.revision === theirs?.head.revision) return;
      theirs = { history: opened.history, head: opened.kept };
      conflict.value = between(opened.history.draft, opened.kept.changedAt);
      return;
    }
    const known = writer.written()?.head.revision ?? 0;
    if (opened.kept.revision === known || history.peek() !== seen || !writer.isAtRest()) return;
    adopt({ history: opened.history, head: opened.kept });
  };
  const adopt = (next: Written): void => {
    writer.goOn(key, next);
    history.value = next.history;
  };

  const stopWriting = effect(() => {
    const isChanged = history.value !== writer.written()?.history;
    if (!isChanged) return;
    untracked(() => {
      void writer.write();
      if (hasAsked || !head) return;
      hasAsked = true;
      void askToStay();
    });
  });
  const stopListening = channel.listen((message) => {
    if (isAbout(message, key)) void lookAgain();
  });
  const stopAttending = attention.onChange(() => {
    void writer.write().then(lookAgain);
  });

  return {
    keeping: writer.keeping,
    async settle(choice) {
      const [other, aside] = [theirs, asideKey];
      if (!other || !aside) return;
      const mine = history.peek();
      try {
        if (choice === 'mine') await keeper.keepAside(key, other.history);
      } catch (error) {
        // Where the other version cannot be kept too, both stay as they are: the person still has the choice.
        if (error instanceof DOMException) return;
        throw error;
      }
      theirs = null;
      asideKey = null;
      conflict.value = null;
      if (choice === 'theirs') {
        // Once more, under the name that says when; then the window goes on with the other version.
        history.value = retitled(mine, keptTitle(mine.draft.title, new Date(now())));
        await writer.write();
        adopt(other);
        return;
      }
      writer.goOn(key, toReplace(other));
      await writer.write();
      if (writer.isAtRest()) await keeper.remove(aside);
    },
    lookAgain,
    flush: () => writer.write(),
    dispose() {
      stopWriting();
      stopListening();
      stopAttending();
    },
  };
}

function isAbout(message: unknown, key: string): message is DraftChanged {
  return typeof message === 'object' && message !== null && 'draft' in message && message.draft === key;
}
