/** Controls full screen and a second window. */
import { type ReadonlySignal, signal } from '@preact/signals-core';

export function createScreen(): {
  readonly isFull: ReadonlySignal<boolean>;
  enter(): Promise<boolean>;
  leave(): Promise<void>;
  /** Ends the listener. */
  dispose(): void;
} {
  const isFull = signal(document.fullscreenElement !== null);
  const onChange = (): void => {
    isFull.value = document.fullscreenElement !== null;
  };
  document.addEventListener('fullscreenchange', onChange);
  return {
    isFull,
    dispose: () => document.removeEventListener('fullscreenchange', onChange),
    async enter() {
      try {
        await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
        return true;
      } catch {
        return false;
      }
    },
    async leave() {
      if (document.fullscreenElement) await document.exitFullscreen();
    },
  };
}

/** Opens `url` in the window `name`, or focuses that window. False if the browser blocks it. */
export function openWindow(url: string, name: string): boolean {
  const opened = window.open(url, name, 'popup,width=960,height=720');
  opened?.focus();
  return opened !== null;
}
