/** Defines what the page gives to a feature, and what a view gives back. */
import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { ComponentType } from 'preact';
import type { View } from '../domain/views.ts';
import type { Localization, MessageLoader } from '../i18n/localization.ts';
import type { MapView } from '../map/create-map.ts';
import type { MapParts } from '../map/port.ts';
import type { AppState } from '../state/app-state.ts';
import type { LessonState } from '../state/lesson-state.ts';
import type { MapMode } from '../state/map-mode.ts';
import type { DraftsPort, SettingsPort } from '../state/ports.ts';
import type { Scene } from '../state/scene.ts';

/** The modules of the map engine's chunk. */
export type Engine = typeof import('../map/create-map.ts') & typeof import('../map/map-events.ts');

/** What every feature can use. It outlives all views. */
export interface AppContext {
  readonly state: AppState;
  readonly lessons: LessonState;
  readonly drafts: DraftsPort;
  readonly settings: SettingsPort;
  readonly localization: ReadonlySignal<Localization>;
  /** Adds words to the localization, now and in every language chosen later. Rejects where they do not load. */
  loadMessages(...loaders: readonly MessageLoader[]): Promise<void>;
  /** Null where the engine did not load. */
  readonly engine: Promise<Engine | null>;
  /** Explore's scene, on which other views build theirs. */
  readonly baseScene: ReadonlySignal<Scene>;
  /** What every map of the page is made with. */
  readonly mapParts: Pick<MapParts, 'words' | 'archives'> & Required<Pick<MapParts, 'gestures'>>;
  /** The box of the main map, and the map in it while it draws. */
  readonly mapHost: Signal<HTMLElement | null>;
  readonly mainMap: Signal<MapView | null>;
  /** The box on the map for the open place, while there is one. */
  readonly popupHost: Signal<HTMLElement | null>;
}

/** A view of the page: what it draws, and what the map does while it is shown. */
export interface FeatureView {
  readonly id: View;
  readonly mode: MapMode;
  /** Takes the whole page, without the bar; CSS has the layouts. */
  readonly layout?: 'wall' | 'teacher';
  /** Fills the column (on a phone the sheet) of words. */
  readonly Panel: ComponentType;
  /** Floats over the map beside its controls. */
  readonly OnMap?: ComponentType;
  /** Stands beside the map. */
  readonly BesideMap?: ComponentType;
  /** Shows what is open, among the words or on the map. `key` names what is open among the words, or is null. */
  readonly open?: { readonly Panel: ComponentType; readonly key: () => string | null };
  /** Ends effects, maps, listeners, channels and locks. The view is not used afterwards. */
  dispose(): void;
}

/** Makes a view of the lesson that is open. Rejects where a part of it does not load. */
export type LoadView = (app: AppContext) => Promise<FeatureView>;

/** A modal dialog of the page, with words that load before it is shown. */
export interface FeatureDialog {
  readonly Dialog: ComponentType;
  readonly messages: readonly MessageLoader[];
}
