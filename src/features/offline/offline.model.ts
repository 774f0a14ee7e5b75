/** Owns whether the app is saved on this device for offline use. */
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { OfflinePort, SettingsPort } from '../../state/ports.ts';

/** `bytes` is the size of all files. */
export type OfflineStanding =
  /** Storage is not possible here; nothing is shown. */
  | { readonly type: 'unavailable' }
  /** Removed by a person, or the browser saves data. */
  | { readonly type: 'off'; readonly bytes: number }
  | { readonly type: 'keeping'; readonly bytes: number; readonly kept: number }
  | { readonly type: 'kept'; readonly bytes: number }
  | { readonly type: 'failed'; readonly bytes: number };

export interface OfflineModel {
  readonly standing: ReadonlySignal<OfflineStanding>;
  /** Whether a newer version is ready to load. */
  readonly newer: ReadonlySignal<boolean>;
  /** Starts unless a person declined or the browser saves data. Call once, when the page is idle. */
  begin(): void;
  keep(): void;
  /** Removes the files, and does not store them again by itself. */
  remove(): Promise<void>;
  /** Reloads the page with the newer version. */
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
