/** Keeps one draft as it is changed: one write at a time, each of all that has changed since the one before. */
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Keeping } from '../../../state/draft-model.ts';
import type { DraftStorePort } from '../../../state/ports.ts';
import type { DraftHistory } from '../draft/undo-history.ts';
import { type DraftHead, type Written, writeOf } from './draft-record.ts';

/** The writer of one window. */
export interface DraftSaveQueue {
  readonly keeping: ReadonlySignal<Keeping>;
  /** What was written or read last; null where nothing is kept yet. */
  written(): Written | null;
  /** Whether all changes are written, and none is being written. */
  isAtRest(): boolean;
  /** Writes what is not written yet. Resolves when there is nothing to write, or no way to. */
  write(): Promise<void>;
  /** Goes on under `key` from what is kept there; null where nothing is. */
  goOn(key: string, written: Written | null): void;
}

/** What a writer needs. */
export interface WriterParts {
  readonly store: DraftStorePort;
  readonly key: string;
  readonly written: Written | null;
  /** The draft as it is now. */
  readonly current: () => DraftHistory;
  readonly now: () => number;
  /** A write was done. */
  readonly onWritten: (head: DraftHead) => void;
  /** Another window has written since this one read. Nothing is written under this key any more until {@link DraftSaveQueue.goOn}. */
  readonly onChanged: () => void;
}

export function createDraftSaveQueue(parts: WriterParts): DraftSaveQueue {
  const { store, current, now } = parts;
  const keeping = signal<Keeping>('kept');
  let { key, written } = parts;
  let writing: Promise<void> | null = null;
  let isStopped = false;

  const writeAll = async (): Promise<void> => {
    while (!isStopped && current() !== written?.history) {
      const history = current();
      const [target, base] = [key, written];
      if (keeping.peek() === 'kept') keeping.value = 'keeping';
      const plan = writeOf(target, history, base, new Date(now()).toISOString());
      const outcome = await store.write(plan);
      // Meanwhile the draft has been taken to another key, or another window's version has been taken over.
      if (key !== target || written !== base) continue;
      if (outcome === 'kept') {
        written = { history, head: plan.head };
        keeping.value = current() === history ? 'kept' : 'keeping';
        parts.onWritten(plan.head);
      } else if (outcome === 'gone') {
        // Thrown away in another window, and still worked on in this one.
        written = null;
      } else if (outcome === 'changed') {
        isStopped = true;
        parts.onChanged();
      } else {
        keeping.value = 'refused';
        return;
      }
    }
  };
  return {
    keeping,
    written: () => written,
    isAtRest: () => writing === null && current() === written?.history,
    write() {
      writing ??= writeAll().finally(() => {
        writing = null;
      });
      return writing;
    },
    goOn(nextKey, nextWritten) {
      key = nextKey;
      written = nextWritten;
      isStopped = false;
      keeping.value = 'kept';
    },
  };
}
