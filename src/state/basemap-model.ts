/** Owner of which ground the map shows. In memory only: no link and no later visit makes a request leave the machine by itself. */
import { type ReadonlySignal, signal } from '@preact/signals-core';
import { type Basemap, BUNDLED } from '../domain/basemap.ts';
import type { Notices } from './notices.ts';

/** The ground of all maps. */
export interface BasemapModel {
  readonly basemap: ReadonlySignal<Basemap>;
  choose(basemap: Basemap): void;
  /** It could not be had: a notice, and the bundled map is back. */
  fail(): void;
}

export function createBasemapModel(notices: Notices): BasemapModel {
  const ground = signal<Basemap>(BUNDLED);
  return {
    basemap: ground,
    choose(next) {
      notices.withdraw('online-basemap-failed');
      ground.value = next;
    },
    fail() {
      const { type } = ground.peek();
      // The second map, and each further tile, fail too: one notice is enough.
      if (type === 'bundled') return;
      ground.value = BUNDLED;
      notices.show({ type: 'online-basemap-failed', basemap: type });
    },
  };
}
