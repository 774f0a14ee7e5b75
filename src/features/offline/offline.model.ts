/** Owns whether the app is saved on this device for offline use. */
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { OfflinePort, SettingsPort } from '../../state/ports.ts';

/** How it stands. `bytes` are those of all files. */
export type OfflineStanding =
  /** It cannot be kept here, and nothing is said of it. */
  | { readonly type: 'unavailable' }
  /** It is not kept, because a person removed it or is sparing. */
  | { readonly type: 'off'; readonly bytes: number }
  | { readonly type: 'keeping'; readonly bytes: number; readonly kept: number }
  | { readonly type: 'kept'; readonly bytes: number }
  | { readonly type: 'failed'; readonly bytes: number };

export interface OfflineModel {
  readonly standing: ReadonlySignal<OfflineStanding>;
  /** Whether a newer version waits for a person to ask for it. */
  readonly newer: ReadonlySignal<boolean>;
  /** Begins, unless a person has said that nothing is to be kept here, or is sparing. Called once, when the page is at rest. */
  begin(): void;
  /** A person wants it kept. */
  keep(): void;
  /** A person wants it removed, and not kept again. */
  remove(): Promise<void>;
  /** A person wants the newer version: the page is loaded anew. */
  useNewer(): void;
}

const SETTING = 'offline';

export function createOfflineModel(port: OfflinePort, settings: SettingsPort): OfflineModel {
  const { bytes } = port;
  const standing = signal<OfflineStanding>(bytes === null ? { type: 'unavailable' } : { type: 'off', bytes });
  const newer = signal(false);
  const follow = (total: number): void => {
    standing.value = { type: 'keeping', bytes: total, kept: 0 };
    port.keep((event) => {
      if (event.type === 'newer') newer.value = true;
      else if (event.type !== 'keeping') standing.value = { type: event.type, bytes: total };
      // The files of a newer version arrive while those of this one are there.
      else if (standing.peek().type === 'keeping') {
        standing.value = { type: 'keeping', bytes: total, kept: Math.min(event.bytes, total) };
      }
    });
  };
  return {
    standing,
    newer,
    begin() {
      if (bytes === null || settings.read(SETTING) === 'no') return;
      if (port.sparing && settings.read(SETTING) !== 'yes') return;
      follow(bytes);
    },
    keep() {
      if (bytes === null) return;
      settings.write(SETTING, 'yes');
      follow(bytes);
    },
    async remove() {
      if (bytes === null) return;
      settings.write(SETTING, 'no');
      await port.remove();
      standing.value = { type: 'off', bytes };
      newer.value = false;
    },
    useNewer: () => port.useNewer(),
  };
}
