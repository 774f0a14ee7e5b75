/** Stores drafts in IndexedDB; each write is one transaction. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft } from '../../../domain/draft.ts';
import type { DraftHead, DraftRow, DraftStore, DraftWrite, WriteOutcome } from './draft-record.ts';

interface Stores extends DBSchema {
  heads: { key: string; value: DraftHead };
  /** Snapshots without their source, which is written once. */
  drafts: { key: string; value: Omit<Draft, 'source'> };
  sources: { key: string; value: Draft['source'] };
  entries: { key: [key: string, number: number]; value: DraftRow };
}

const NAME = 'dateline-atlas';
const VERSION = 1;
const ALL = ['heads', 'drafts', 'sources', 'entries'] as const;

/**
 * Reading rejects where the browser has no database for this page (in some, a file or a private window). A write is then `refused`, as
 * it is where the disk is full.
 */
export function createDraftStore(): DraftStore {
  let opening: Promise<IDBPDatabase<Stores>> | undefined;
  const database = (): Promise<IDBPDatabase<Stores>> => {
    opening ??= open(() => {
      opening = undefined;
    }).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  return {
    async heads() {
      return (await database()).getAll('heads');
    },
    async read(key) {
      const transaction = (await database()).transaction(ALL);
      const [head, draft, source, entries] = await Promise.all([
        transaction.objectStore('heads').get(key),
        transaction.objectStore('drafts').get(key),
        transaction.objectStore('sources').get(key),
        transaction.objectStore('entries').getAll(rowsFrom(key, 0)),
      ]);
      return head ? { head, draft: draft && source ? { ...draft, source } : draft, entries } : null;
    },
    async write(write) {
      try {
        return await writeIn(await database(), write);
      } catch (error) {
        // The database reports its disk, permissions and state so; anything else is a bug.
        if (error instanceof DOMException && error.name !== 'DataCloneError') return 'refused';
        throw error;
      }
    },
    async remove(key) {
      const transaction = (await database()).transaction(ALL, 'readwrite');
      await Promise.all([
        transaction.objectStore('heads').delete(key),
        transaction.objectStore('drafts').delete(key),
        transaction.objectStore('sources').delete(key),
        transaction.objectStore('entries').delete(rowsFrom(key, 0)),
        transaction.done,
      ]);
    },
  };
}

/** Asks the browser not to clear the drafts when it runs short of space; it may ask the person, or refuse. */
export async function askToStay(): Promise<void> {
  // Pages of a plain `http:` server have no storage manager.
  await navigator.storage?.persist?.();
}

async function writeIn(database: IDBPDatabase<Stores>, write: DraftWrite): Promise<WriteOutcome> {
  const { head, expected, draft, writesSource, rows } = write;
  const { key } = head;
  const transaction = database.transaction(ALL, 'readwrite', { durability: 'strict' });
  // A failure of the first request is reported by that request.
  transaction.done.catch(() => {});
  const there = await transaction.objectStore('heads').get(key);
  if ((there?.revision ?? null) !== expected) {
    await transaction.done;
    return there ? 'changed' : 'gone';
  }
  const requests: Promise<unknown>[] = [transaction.done];
  const track = (request: Promise<unknown>): void => {
    requests.push(request);
  };
  try {
    track(transaction.objectStore('heads').put(head));
    if (draft) {
      const { source: _, ...snapshot } = draft;
      track(transaction.objectStore('drafts').put(snapshot, key));
    }
    if (writesSource) {
      const sources = transaction.objectStore('sources');
      track(draft?.source ? sources.put(draft.source, key) : sources.delete(key));
    }
    if (rows) {
      const entries = transaction.objectStore('entries');
      track(entries.delete(rowsFrom(key, rows.from)));
      for (const [index, entry] of rows.entries.entries()) track(entries.put(entry, [key, rows.from + index]));
    }
    // It would be committed after a turn of the event loop, which a tab that is being closed does not get.
    transaction.commit();
  } catch (error) {
    giveUp(transaction, requests);
    throw error;
  }
  await Promise.all(requests);
  return 'saved';
}

/** Aborts the transaction: half a write must not be stored. */
function giveUp(transaction: { abort(): void }, requests: readonly Promise<unknown>[]): void {
  for (const request of requests) request.catch(() => {});
  try {
    transaction.abort();
  } catch {
    // The browser has ended it already.
  }
}

function rowsFrom(key: string, number: number): IDBKeyRange {
  return IDBKeyRange.bound([key, number], [key, Number.POSITIVE_INFINITY]);
}

async function open(closed: () => void): Promise<IDBPDatabase<Stores>> {
  if (!globalThis.indexedDB) throw new DOMException('This browser has no database for this page.', 'NotSupportedError');
  const database = await openDB<Stores>(NAME, VERSION, {
    upgrade(fresh) {
      fresh.createObjectStore('heads', { keyPath: 'key' });
      fresh.createObjectStore('drafts');
      fresh.createObjectStore('sources');
      fresh.createObjectStore('entries');
    },
    // A window with a newer version of the program must not wait for this one.
    blocking: () => {
      database.close();
      closed();
    },
    terminated: closed,
  });
  return database;
}
