/** What the parts of the composition root hand to one another. */
import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { Localization } from '../i18n/localization.ts';
import type { MapView } from '../map/create-map.ts';
import type { AppState } from '../state/app-state.ts';
import type { LessonState } from '../state/lesson-state.ts';
import type { MapMode } from '../state/map-mode.ts';
import type { DraftsPort } from '../state/ports.ts';
import type { Scene } from '../state/scene.ts';
import type { LoadedView } from '../ui/shared/loaded-view.ts';

/** What the map engine's chunk exports to this file. */
export type Engine = typeof import('../map/create-map.ts') &
  typeof import('../map/map-events.ts') &
  typeof import('../features/compare/linked-cameras.map.ts');

/** What the parts of the page share that is nobody's state: what has been loaded, and the boxes that maps draw in. */
export interface AppContext {
  readonly state: AppState;
  readonly lessons: LessonState;
  /** The drafts of this machine. */
  readonly drafts: DraftsPort;
  /** The map engine's modules, null where they did not arrive. */
  readonly engine: Promise<Engine | null>;
  readonly localization: ReadonlySignal<Localization>;
  /** Explore's scene, from which those of the other views are made. */
  readonly explore: ReadonlySignal<Scene>;
  /** The view whose words and program are shown; for a moment after a choice still the one before. Null is Explore. */
  readonly loaded: Signal<LoadedView | null>;
  readonly popupHost: Signal<HTMLElement | null>;
  readonly firstHost: Signal<HTMLElement | null>;
  readonly secondHost: Signal<HTMLElement | null>;
  readonly firstMap: Signal<MapView | null>;
}

/** A view's two halves: what its program makes of the state, and what is drawn. */
export interface ViewParts {
  readonly program: MapMode;
  readonly loaded: LoadedView;
}
