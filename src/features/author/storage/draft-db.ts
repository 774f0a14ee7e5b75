/** Drafts in the browser's own database: every write is one transaction, done whole or not at all, also where the tab dies in it. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft } from '../../../domain/draft.ts';
import type { HistoryEntry } from '../draft/undo-history.ts';
import type { DraftHead, DraftWrite, WriteOutcome } from './draft-record.ts';

interface Stores extends DBSchema {
  heads: { key: string; value: DraftHead };
  /** Snapshots without their source, which is written once. */
  drafts: { key: string; value: Omit<Draft, 'source'> };
  sources: { key: string; value: Draft['source'] };
  entries: { key: [key: string, number: number]; value: HistoryEntry };
}

const NAME = 'dateline-atlas';
const VERSION = 1;
const ALL = ['heads', 'drafts', 'sources', 'entries'] as const;

/**
 * The store. Reading rejects where the browser has no database for this page (a file, in some; a private window, in some); a write is
 * then `refused`, as it is where the disk or the page's share of it is full.
 */
export function createDraftStore() {
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
    /** What each draft's head is, as it is stored. */
    async heads(): Promise<readonly unknown[]> {
      return (await database()).getAll('heads');
    },
    /** What is stored under `key`; null where nothing is. */
    async read(key: string): Promise<{ head: unknown; draft: unknown; entries: readonly unknown[] } | null> {
      const transaction = (await database()).transaction(ALL);
      const [head, draft, source, entries] = await Promise.all([
        transaction.objectStore('heads').get(key),
        transaction.objectStore('drafts').get(key),
        transaction.objectStore('sources').get(key),
        transaction.objectStore('entries').getAll(rowsFrom(key, 0)),
      ]);
      return head ? { head, draft: draft && source ? { ...draft, source } : draft, entries } : null;
    },
    async write(write: DraftWrite): Promise<WriteOutcome> {
      try {
        return await writeIn(await database(), write);
      } catch (error) {
        // What the database says of disk, permission or its own state; anything else is a mistake of ours.
        if (error instanceof DOMException && error.name !== 'DataCloneError') return 'refused';
        throw error;
      }
    },
    async remove(key: string): Promise<void> {
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

/** Asks the browser not to clear what is kept when it runs short of space; it may ask the person, or say no. */
export async function askToStay(): Promise<void> {
  // Pages of a plain `http:` server have no storage manager.
  await navigator.storage?.persist?.();
}

async function writeIn(database: IDBPDatabase<Stores>, write: DraftWrite): Promise<WriteOutcome> {
  const { head, expected, draft, writesSource, rows } = write;
  const { key } = head;
  const transaction = database.transaction(ALL, 'readwrite', { durability: 'strict' });
  // Where the first question fails already, its own promise says so.
  transaction.done.catch(() => {});
  const there = await transaction.objectStore('heads').get(key);
  if ((there?.revision ?? null) !== expected) {
    await transaction.done;
    return there ? 'changed' : 'gone';
  }
  const requests: Promise<unknown>[] = [transaction.done];
  const ask = (request: Promise<unknown>): void => {
    requests.push(request);
  };
  try {
    ask(transaction.objectStore('heads').put(head));
    if (draft) {
      const { source: _, ...snapshot } = draft;
      ask(transaction.objectStore('drafts').put(snapshot, key));
    }
    if (writesSource) {
      const sources = transaction.objectStore('sources');
      ask(draft?.source ? sources.put(draft.source, key) : sources.delete(key));
    }
    if (rows) {
      const entries = transaction.objectStore('entries');
      ask(entries.delete(rowsFrom(key, rows.from)));
      for (const [index, entry] of rows.entries.entries()) ask(entries.put(entry, [key, rows.from + index]));
    }
    // Without this it would only be committed after a turn of the event loop, which a tab that is closed no more has.
    transaction.commit();
  } catch (error) {
    giveUp(transaction, requests);
    throw error;
  }
  await Promise.all(requests);
  return 'kept';
}

/** Takes back what was asked for so far: half a write must not be kept. What it comes to is no news. */
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
