/** Saves a draft at every change, in the one window that may edit it. */
import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core';
import { type DraftAccess, mayEdit, type SaveState } from '../../../state/draft-model.ts';
import type { AttentionPort } from '../../../state/ports.ts';
import type { DraftHistory } from '../draft/undo-history.ts';
import { planWrite, type StoredDraft } from './draft-record.ts';
import type { DraftMessage, DraftRepository, RepositoryParts } from './draft-repository.ts';

/** Exclusive locks; the browser frees those of a window that is closed or killed. */
export interface LockPort {
  /**
   * Waits for the lock; with `steal` it is taken from whoever has it. Calls `granted` when this window has it, `stolen` when another
   * took it, `unavailable` where the browser has no locks for this page. Returns a function that releases it, or stops waiting.
   */
  request(name: string, options: { readonly steal: boolean }, events: LockEvents): () => void;
}

export interface LockEvents {
  readonly granted: () => void;
  readonly stolen: () => void;
  readonly unavailable: () => void;
}

export interface StorageParts extends Pick<RepositoryParts, 'store' | 'channel' | 'now'> {
  readonly key: string;
  /** Null where the browser stores nothing of it: no other window can open it then. */
  readonly stored: StoredDraft | null;
  readonly repository: DraftRepository;
  readonly locks: LockPort;
  readonly attention: AttentionPort;
  /** Asks the browser not to clear what is stored, at the first change. */
  readonly askToStay: () => Promise<void>;
}

export interface Autosave {
  readonly saving: ReadonlySignal<SaveState>;
  readonly access: ReadonlySignal<DraftAccess>;
  edit(): Promise<void>;
  editHere(): Promise<void>;
  /** Calls `commit` before the draft is saved for another window. Returns a function that stops it. */
  onSave(commit: () => void): () => void;
  /** Loads what others saved, unless this window has unsaved changes. */
  follow(): Promise<void>;
  /** Resolves when all is saved that can be. */
  flush(): Promise<void>;
  dispose(): void;
}

/** Milliseconds within which a free lock is granted; a page that is being reloaded frees it in that time, too. */
const LOCK_WAIT = 400;
/** Milliseconds in which the editing window must save and answer; then the lock is stolen. */
const RELEASE_WAIT = 1500;

/** Saves `history` as it changes while this window may edit, and shows what another window writes while it may not. */
export function autosaveDraft(parts: StorageParts, history: { value: DraftHistory; peek(): DraftHistory }): Autosave {
  const { key, store, channel, now, repository, locks, attention, askToStay } = parts;
  const saving = signal<SaveState>('saved');
  const access = signal<DraftAccess>('not-asked');
  const commits = new Set<() => void>();
  let { stored } = parts;
  let writing: Promise<void> | null = null;
  let reading: Promise<void> | null = null;
  let isStale = false;
  let asking: Promise<void> | null = null;
  let leaveLock = (): void => undefined;
  let hasLock = false;
  let hasLocks = true;
  let hasAskedToStay = false;
  let isDisposed = false;

  const post = (type: DraftMessage['type']): void => channel.post({ type, draft: key } satisfies DraftMessage);
  const isEditing = (): boolean => mayEdit(access.peek());
  const isUnsaved = (): boolean => history.peek() !== stored?.history;

  const writeAll = async (): Promise<void> => {
    while (isEditing() && isUnsaved()) {
      const written = history.peek();
      saving.value = saving.peek() === 'refused' ? 'refused' : 'saving';
      const plan = planWrite(key, written, stored, new Date(now()).toISOString());
      const outcome = await store.write(plan);
      if (outcome === 'saved') {
        stored = { history: written, head: plan.head, isReplaced: false, isDamaged: false };
        saving.value = isUnsaved() ? 'saving' : 'saved';
        post('changed');
      } else if (outcome === 'gone') {
        // Removed in another window, and still edited in this one.
        stored = null;
      } else if (outcome === 'changed') {
        return giveWay('overtaken');
      } else {
        saving.value = 'refused';
        return;
      }
    }
  };
  const write = (): Promise<void> => {
    writing ??= writeAll().finally(() => {
      writing = null;
    });
    return writing;
  };
  const flush = (): Promise<void> => {
    for (const commit of commits) commit();
    return write();
  };

  /** Another window writes the draft now: what is unsaved here becomes a draft of its own. */
  const giveWay = async (reason: DraftAccess): Promise<void> => {
    access.value = reason;
    if (await saveAside()) await read();
  };
  /** False where the browser refuses; the changes then stay in this window, which shows a warning. */
  const saveAside = async (): Promise<boolean> => {
    if (!isUnsaved()) return true;
    try {
      await repository.saveAside(key, history.peek());
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      saving.value = 'refused';
      return false;
    }
    access.value = 'overtaken';
    return true;
  };

  /** Shows the record as it is stored now. */
  const read = async (): Promise<void> => {
    const before = history.peek();
    const opened = await repository.open(key);
    if (opened.type !== 'draft' || !opened.stored || history.peek() !== before) return;
    if (opened.stored.head.revision === stored?.head.revision && !isUnsaved()) return;
    stored = opened.stored;
    history.value = opened.history;
    saving.value = 'saved';
  };
  const follow = (): Promise<void> => {
    isStale = true;
    reading ??= readAll().finally(() => {
      reading = null;
    });
    return reading;
  };
  const readAll = async (): Promise<void> => {
    while (isStale) {
      isStale = false;
      if (!isUnsaved() && !writing) await read();
    }
  };

  const startEditing = async (as: DraftAccess): Promise<void> => {
    // What could not be saved here before is written on what it was made from, or is overtaken.
    if (!isUnsaved()) await read();
    if (isDisposed) return;
    access.value = as;
    await write();
  };
  const requestLock = (steal: boolean): Promise<void> => {
    leaveLock();
    return new Promise((resolve) => {
      leaveLock = locks.request(
        key,
        { steal },
        {
          granted() {
            hasLock = true;
            void startEditing('edit').then(resolve);
          },
          stolen() {
            hasLock = false;
            void loseLock();
          },
          unavailable() {
            hasLocks = false;
            void startEditing('edit-unguarded').then(resolve);
          },
        },
      );
    });
  };
  const loseLock = async (): Promise<void> => {
    const hasAnswered = !isEditing();
    if (!hasAnswered) access.value = 'taken-over';
    await writing;
    if (!hasAnswered) await giveWay('taken-over');
    // The next in turn when the other window is closed.
    if (!isDisposed) void requestLock(false);
  };
  /** Saves, stops editing, and answers the window that requested the lock. */
  const release = async (): Promise<void> => {
    if (!hasLock) return;
    if (isEditing()) {
      await flush();
      access.value = 'taken-over';
    }
    post('released');
  };

  const stopWriting = effect(() => {
    if (history.value === stored?.history || !mayEdit(access.value)) return;
    untracked(() => {
      void write();
      if (hasAskedToStay || !stored) return;
      hasAskedToStay = true;
      void askToStay();
    });
  });
  let hearReleased = (): void => undefined;
  const stopListening = channel.listen((message) => {
    if (!isAbout(message, key)) return;
    if (message.type === 'release') void release();
    else if (message.type === 'released') hearReleased();
    else void follow();
  });
  const stopAttending = attention.onChange(() => {
    void write().then(follow);
  });

  return {
    saving,
    access,
    edit() {
      if (!stored) {
        access.value = 'edit';
        return write();
      }
      asking ??= Promise.race([
        requestLock(false),
        wait(LOCK_WAIT).then(() => {
          if (access.peek() === 'not-asked') access.value = 'open-elsewhere';
        }),
      ]);
      return asking;
    },
    async editHere() {
      if (isEditing()) return;
      if (isUnsaved()) {
        if (!(await saveAside())) return;
        await read();
      }
      if (hasLock) return startEditing('edit');
      if (!hasLocks) return startEditing('edit-unguarded');
      const released = new Promise<void>((resolve) => {
        hearReleased = resolve;
      });
      post('release');
      await Promise.race([released, wait(RELEASE_WAIT)]);
      if (!isEditing() && !isDisposed) await requestLock(true);
    },
    onSave(commit) {
      commits.add(commit);
      return () => commits.delete(commit);
    },
    follow,
    flush,
    dispose() {
      isDisposed = true;
      stopWriting();
      stopListening();
      stopAttending();
      leaveLock();
    },
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

function isAbout(message: unknown, key: string): message is DraftMessage {
  return typeof message === 'object' && message !== null && 'draft' in message && message.draft === key;
}
