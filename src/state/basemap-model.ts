/** Owner of which ground the map shows. In memory only: no link and no later visit makes a request leave the machine by itself. */
import { type ReadonlySignal, signal } from '@preact/signals-core';
import { BUNDLED, type Ground } from '../domain/basemap.ts';
import type { NoticesModel } from './notices.ts';

/** The ground of all maps. */
export interface GroundModel {
  readonly ground: ReadonlySignal<Ground>;
  choose(ground: Ground): void;
  /** It could not be had: a notice, and the bundled map is back. */
  fail(): void;
}

export function createGroundModel(notices: NoticesModel): GroundModel {
  const ground = signal<Ground>(BUNDLED);
  return {
    ground,
    choose(next) {
      notices.withdraw('ground-failed');
      ground.value = next;
    },
    fail() {
      const { type } = ground.peek();
      // The second map, and each further tile, fail too: one notice is enough.
      if (type === 'bundled') return;
      ground.value = BUNDLED;
      notices.tell({ type: 'ground-failed', ground: type });
    },
  };
}
