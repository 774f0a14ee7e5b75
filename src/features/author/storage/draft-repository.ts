/** Lists, opens, saves and removes the drafts of this machine. */
import type { Draft } from '../../../domain/draft.ts';
import { freshId, NEW_LESSON_ID } from '../../../domain/draft-ids.ts';
import type { ChannelPort, DraftEntry, DraftsPort } from '../../../state/ports.ts';
import { type DraftHistory, newHistory, retitled } from '../draft/undo-history.ts';
import { type DraftStore, parseHead, parseRecord, planWrite, type StoredDraft } from './draft-record.ts';

export type OpenedDraft =
  /** `stored` of null: the browser stores nothing, the draft is in this page alone. */
  | { readonly type: 'draft'; readonly history: DraftHistory; readonly stored: StoredDraft | null }
  /** Nothing is stored under this key. */
  | { readonly type: 'none' }
  /** What is stored cannot be read; it stays there. */
  | { readonly type: 'unreadable' }
  /** The browser lets the page read nothing. */
  | { readonly type: 'refused' };

/** Never overwrites a draft with another: each has a key of its own. */
export interface DraftRepository extends DraftsPort {
  open(key: string): Promise<OpenedDraft>;
  /** Saves `history` as a draft of its own, with the time in its title. Returns its key; rejects where the browser refuses. */
  saveAside(key: string, history: DraftHistory): Promise<string>;
}

export interface RepositoryParts {
  readonly store: DraftStore;
  /** Carries {@link DraftMessage}s. */
  readonly channel: ChannelPort;
  readonly now: () => number;
  /** Title of a draft that is saved aside: “Title (saved 24 Nov, 14:03)”. */
  readonly savedTitle: (title: string, at: Date) => string;
  /** Rejects where the browser does not store a draft, which is otherwise in this page alone. */
  readonly isStoreNeeded?: boolean;
}

/** Name of the channel on which windows tell one another of their drafts. */
export const DRAFTS_CHANNEL = 'drafts';

/** A message to other windows: the draft was saved, its lock is requested, or it was released. */
export interface DraftMessage {
  readonly type: 'changed' | 'release' | 'released';
  /** Key of the draft. */
  readonly draft: string;
}

/** Without browser storage, a draft lasts as long as the page. */
export function createDraftRepository({
  store,
  channel,
  now,
  savedTitle,
  isStoreNeeded = false,
}: RepositoryParts): DraftRepository {
  const inPage = new Map<string, DraftHistory>();
  const time = (): string => new Date(now()).toISOString();
  const announceChange = (draft: string): void => channel.post({ type: 'changed', draft } satisfies DraftMessage);

  /** False where another window was first. Rejects where the browser refuses. */
  const write = async (key: string, history: DraftHistory, over: StoredDraft | null): Promise<boolean> => {
    const stored = over && { ...over, isReplaced: true };
    const outcome = await store.write(planWrite(key, history, stored, time()));
    if (outcome === 'refused') throw new DOMException('The browser does not store the draft.', 'QuotaExceededError');
    if (outcome === 'saved') announceChange(key);
    return outcome === 'saved';
  };
  const writeFresh = async (wanted: string, history: DraftHistory): Promise<string> => {
    const taken = (await store.heads()).flatMap((head) => parseHead(head)?.key ?? []);
    const key = freshId(wanted, [...taken, ...inPage.keys()]);
    return (await write(key, history, null)) ? key : writeFresh(wanted, history);
  };
  const holdInPage = (draft: Draft): string => {
    const key = freshId(draft.id, inPage.keys());
    inPage.set(key, newHistory(draft));
    return key;
  };

  const repository: DraftRepository = {
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
    async save(draft) {
      const history = newHistory(draft);
      try {
        const record = draft.id === NEW_LESSON_ID ? null : await store.read(draft.id);
        const stored = record && parseRecord(record);
        // What cannot be read is not written over either.
        if (!stored) return await writeFresh(draft.id, history);
        if (JSON.stringify(stored.history.draft) === JSON.stringify(draft)) return draft.id;
        await repository.saveAside(draft.id, stored.history);
        // What another window made of it in between is saved aside in the next attempt.
        return (await write(draft.id, history, stored)) ? draft.id : await repository.save(draft);
      } catch (error) {
        if (isStoreNeeded || !(error instanceof DOMException)) throw error;
        return holdInPage(draft);
      }
    },
    async remove(key) {
      inPage.delete(key);
      await store.remove(key);
      announceChange(key);
    },
    async open(key) {
      const own = inPage.get(key);
      if (own) return { type: 'draft', history: own, stored: null };
      try {
        const record = await store.read(key);
        if (!record) return { type: 'none' };
        const stored = parseRecord(record);
        return stored ? { type: 'draft', history: stored.history, stored } : { type: 'unreadable' };
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        return { type: 'refused' };
      }
    },
    saveAside: (key, history) =>
      writeFresh(`${key}-kept`, retitled(history, savedTitle(history.draft.title, new Date(now())))),
  };
  return repository;
}
