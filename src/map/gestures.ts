/** In another page a wheel and a finger scroll that page: the map asks for Ctrl, or for two fingers, in the reader's language. */
import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { GestureWords } from './port.ts';

/** Where MapLibre writes what it asks for. */
const MESSAGES = { desktop: '.maplibregl-desktop-message', touch: '.maplibregl-mobile-message' } as const;

/** Follows `words`; null lets a person do with the map what they like. Returns the way to stop. */
export function bindGestures(map: MapLibreMap, words: ReadonlySignal<GestureWords | null>): () => void {
  return effect(() => {
    const asked = words.value;
    map.cooperativeGestures.disable();
    if (!asked) return;
    map.cooperativeGestures.enable();
    // The question is MapLibre's own, by which it decides on the key.
    const isMac = navigator.userAgent.includes('Mac');
    write(MESSAGES.desktop, isMac ? asked.mac : asked.windows);
    write(MESSAGES.touch, asked.touch);
  });

  function write(selector: string, text: string): void {
    const element = map.getCanvasContainer().querySelector<HTMLElement>(selector);
    if (!element) return;
    element.dir = 'auto';
    element.textContent = text;
  }
}
