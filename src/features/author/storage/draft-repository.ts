/** All drafts of this machine: listed, opened, kept beside one another. None is ever written over: it is kept under its own name. */

import type { Draft } from '../../../domain/draft.ts';
import { freshId, NEW_LESSON_ID } from '../../../domain/draft-ids.ts';
import type { ChannelPort, DraftEntry, DraftStorePort, DraftsPort } from '../../../state/ports.ts';
import { type DraftHistory, newHistory, retitled } from '../draft/undo-history.ts';
import { type DraftHead, toReplace, type Written, writeOf } from './draft-record.ts';
import { parseHead, parseKept } from './parse-draft-record.ts';

/** What a draft is opened as. */
export type OpenedDraft =
  /** `kept` of null: the browser keeps nothing, the draft is in this page alone. */
  | {
      readonly type: 'draft';
      readonly history: DraftHistory;
      readonly kept: DraftHead | null;
      readonly damaged: boolean;
    }
  /** Nothing is under this key. */
  | { readonly type: 'none' }
  /** What is under it cannot be read; it stays there. */
  | { readonly type: 'unreadable' }
  /** The browser lets the page read nothing. */
  | { readonly type: 'refused' };

/** Keeper of drafts. */
export interface DraftRepository extends DraftsPort {
  open(key: string): Promise<OpenedDraft>;
  /** Keeps `history` as a draft of its own under a name that says when; gives its key. Rejects where the browser refuses. */
  keepAside(key: string, history: DraftHistory): Promise<string>;
}

/** What the keeper is made from. */
export interface KeeperParts {
  readonly store: DraftStorePort;
  /** On which windows tell one another what has changed. */
  readonly channel: ChannelPort;
  readonly now: () => number;
  /** The name of a version that is kept beside the one that is gone on with: “Title (kept 24 Nov, 14:03)”. */
  readonly keptTitle: (title: string, at: Date) => string;
}

/** What a window tells the others. */
export interface DraftChanged {
  readonly draft: string;
}

/** Makes the keeper. Where the browser has no store, a draft is kept as long as the page. */
export function createDraftRepository({ store, channel, now, keptTitle }: KeeperParts): DraftRepository {
  const inPage = new Map<string, DraftHistory>();
  const time = (): string => new Date(now()).toISOString();

  const keys = async (): Promise<readonly string[]> => {
    const heads = await store.heads();
    return [...heads.flatMap((head) => parseHead(head)?.key ?? []), ...inPage.keys()];
  };
  /** False where another window was first. Rejects where the browser refuses. */
  const write = async (key: string, history: DraftHistory, over: Written | null): Promise<boolean> => {
    const outcome = await store.write(writeOf(key, history, over, time()));
    if (outcome === 'refused') throw new DOMException('The browser does not keep the draft.', 'QuotaExceededError');
    if (outcome === 'kept') channel.post({ draft: key } satisfies DraftChanged);
    return outcome === 'kept';
  };
  const writeFresh = async (wanted: string, history: DraftHistory): Promise<string> => {
    const key = freshId(wanted, await keys());
    return (await write(key, history, null)) ? key : writeFresh(wanted, history);
  };
  const keepInPage = (draft: Draft): string => {
    const key = freshId(draft.id, inPage.keys());
    inPage.set(key, newHistory(draft));
    return key;
  };

  const keeper: DraftRepository = {
    async list() {
      const heads = await store.heads().catch((error: unknown): readonly unknown[] => {
        if (inPage.size === 0) throw error;
        return [];
      });
      const entries: DraftEntry[] = heads.flatMap((value) => {
        const head = parseHead(value);
        return head ? [{ key: head.key, title: head.title, places: head.places, changedAt: head.changedAt }] : [];
      });
      for (const [key, { draft }] of inPage) {
        entries.push({ key, title: draft.title, places: draft.places.length, changedAt: time() });
      }
      return entries.sort((one, other) => other.changedAt.localeCompare(one.changedAt));
    },
    async keep(draft) {
      const history = newHistory(draft);
      try {
        const there = draft.id === NEW_LESSON_ID ? null : await store.read(draft.id);
        if (!there) return await writeFresh(draft.id, history);
        const kept = parseKept(there);
        // What cannot be read is not written over either.
        if (!kept) return await writeFresh(draft.id, history);
        if (JSON.stringify(kept.history.draft) === JSON.stringify(draft)) return draft.id;
        await keeper.keepAside(draft.id, kept.history);
        // Not written over what another window has made of it in between: that is kept aside in the next attempt.
        return (await write(draft.id, history, toReplace(kept))) ? draft.id : await keeper.keep(draft);
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        return keepInPage(draft);
      }
    },
    async remove(key) {
      inPage.delete(key);
      await store.remove(key);
      channel.post({ draft: key } satisfies DraftChanged);
    },
    async open(key) {
      const own = inPage.get(key);
      if (own) return { type: 'draft', history: own, kept: null, damaged: false };
      try {
        const record = await store.read(key);
        if (!record) return { type: 'none' };
        const kept = parseKept(record);
        if (!kept) return { type: 'unreadable' };
        return { type: 'draft', history: kept.history, kept: kept.head, damaged: kept.damaged };
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        return { type: 'refused' };
      }
    },
    keepAside: (key, history) =>
      writeFresh(`${key}-kept`, retitled(history, keptTitle(history.draft.title, new Date(now())))),
  };
  return keeper;
}
