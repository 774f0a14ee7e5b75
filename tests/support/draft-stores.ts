/** Fakes what windows of one machine share: a store of drafts, a channel, locks. */
import type { LockEvents, LockPort } from '../../src/features/author/storage/autosave.ts';
import type {
  DraftRecord,
  DraftStore,
  DraftWrite,
  WriteOutcome,
} from '../../src/features/author/storage/draft-record.ts';
import type { AttentionPort, ChannelPort } from '../../src/state/ports.ts';

/** What is stored under a key. */
export interface StoredDraft {
  head: Record<string, unknown>;
  draft: unknown;
  source: unknown;
  entries: unknown[];
}

/** The store, and the strings that a test pulls. */
export interface FakeStore extends DraftStore {
  readonly stored: Map<string, StoredDraft>;
  /** Every write that was tried. */
  readonly writes: DraftWrite[];
  /** Writes are refused while it is true. */
  isFull: boolean;
  /** Reading rejects while it is true. */
  isForbidden: boolean;
}

/** Does what `storage/draft-db.ts` does, at once. */
export function createFakeStore(): FakeStore {
  const stored = new Map<string, StoredDraft>();
  const refuse = (): never => {
    throw new DOMException('no', 'InvalidStateError');
  };
  const store: FakeStore = {
    stored,
    writes: [],
    isFull: false,
    isForbidden: false,
    heads: async () => (store.isForbidden ? refuse() : structuredClone([...stored.values()].map(({ head }) => head))),
    async read(key): Promise<DraftRecord | null> {
      if (store.isForbidden) refuse();
      const record = structuredClone(stored.get(key));
      if (!record) return null;
      const { head, draft, source, entries } = record;
      return { head, draft: draft && source ? { ...draft, source } : draft, entries };
    },
    async write(write): Promise<WriteOutcome> {
      store.writes.push(write);
      if (store.isFull || store.isForbidden) return 'refused';
      const { head, expected, draft, writesSource, rows } = structuredClone(write);
      const there = stored.get(head.key);
      if ((there?.head['revision'] ?? null) !== expected) return there ? 'changed' : 'gone';
      const next: StoredDraft = there ?? { head: {}, draft: undefined, source: undefined, entries: [] };
      next.head = { ...head };
      if (draft) {
        const { source, ...snapshot } = draft;
        next.draft = snapshot;
        if (writesSource) next.source = source;
      }
      if (rows) next.entries.splice(rows.from, Number.POSITIVE_INFINITY, ...rows.entries);
      stored.set(head.key, next);
      return 'saved';
    },
    async remove(key) {
      stored.delete(key);
    },
  };
  return store;
}

/** Channels of several windows: what one posts, the others hear while `isOpen`. */
export function createFakeChannels(): { open(): ChannelPort; isOpen: boolean } {
  const windows = new Set<Set<(message: unknown) => void>>();
  const channels = {
    isOpen: true,
    open(): ChannelPort {
      const listeners = new Set<(message: unknown) => void>();
      windows.add(listeners);
      return {
        post(message) {
          if (!channels.isOpen) return;
          for (const others of windows) {
            if (others !== listeners) for (const listener of others) listener(structuredClone(message));
          }
        },
        listen(listener) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      };
    },
  };
  return channels;
}

/** Attention that a test gives and takes. */
export function createFakeAttention(): AttentionPort & { change(): void } {
  const listeners = new Set<() => void>();
  return {
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change() {
      for (const listener of listeners) listener();
    },
  };
}

/** Locks of several windows, as the browser has them. */
export interface FakeLocks {
  /** Where the browser has none, requests are answered so. */
  areAvailable: boolean;
  /** The locks as one window has them. */
  open(): LockPort;
  /** The browser frees what the window of `port` had or waited for; that window hears nothing any more. */
  kill(port: LockPort): void;
}

interface LockRequest {
  readonly port: LockPort;
  readonly events: LockEvents;
}

export function createFakeLocks(): FakeLocks {
  const queues = new Map<string, LockRequest[]>();
  const grant = (name: string): void => {
    const [first] = queues.get(name) ?? [];
    if (first) queueMicrotask(() => queues.get(name)?.[0] === first && first.events.granted());
  };
  const leave = (name: string, request: LockRequest): void => {
    const queue = queues.get(name) ?? [];
    const at = queue.indexOf(request);
    if (at < 0) return;
    queue.splice(at, 1);
    if (at === 0) grant(name);
  };
  const locks: FakeLocks = {
    areAvailable: true,
    open() {
      const port: LockPort = {
        request(name, { steal }, events) {
          if (!locks.areAvailable) {
            events.unavailable();
            return () => {};
          }
          const request = { port, events };
          const queue = queues.get(name) ?? [];
          queues.set(name, queue);
          if (steal) {
            const [holder] = queue.splice(0, 1);
            queue.unshift(request);
            if (holder) queueMicrotask(() => holder.events.stolen());
          } else queue.push(request);
          if (queue[0] === request) grant(name);
          return () => leave(name, request);
        },
      };
      return port;
    },
    kill(port) {
      for (const [name, queue] of queues) {
        for (const request of [...queue]) if (request.port === port) leave(name, request);
      }
    },
  };
  return locks;
}
