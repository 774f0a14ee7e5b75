/** Owns the chosen basemap, in memory only, so that links start no requests. */
import { type ReadonlySignal, signal } from '@preact/signals-core';
import { type Basemap, BUNDLED } from '../domain/basemap.ts';
import type { Notices } from './notices.ts';

export interface BasemapModel {
  readonly basemap: ReadonlySignal<Basemap>;
  choose(basemap: Basemap): void;
  /** Shows a notice and returns to the bundled map. */
  fail(): void;
}

export function createBasemapModel(notices: Notices): BasemapModel {
  const basemap = signal<Basemap>(BUNDLED);
  return {
    basemap,
    choose(next) {
      notices.withdraw('online-basemap-failed');
      basemap.value = next;
    },
    fail() {
      const { type } = basemap.peek();
      // The second map, and each further tile, fail too: one notice is enough.
      if (type === 'bundled') return;
      basemap.value = BUNDLED;
      notices.show({ type: 'online-basemap-failed', basemap: type });
    },
  };
}
