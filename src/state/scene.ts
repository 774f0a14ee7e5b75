/** Defines a scene: all that a map shows, as data. */
import type { Basemap } from '../domain/basemap.ts';
import type { Language } from '../domain/languages.ts';
import type { LngLat } from '../domain/lng-lat.ts';
import type { Theme } from '../domain/theme.ts';
import type { CameraRequest, Insets } from './map-state.ts';

/** A place as the map draws it. */
export interface ScenePlace {
  readonly id: string;
  readonly lngLat: LngLat;
  readonly kind: string;
  /** Position of its layer in the lesson, which gives the colour. */
  readonly layerIndex: number;
  /** Its name in the reader's language. */
  readonly label: string;
  /** Its number among candidates that are not confirmed: drawn hollow, with the number in it. */
  readonly candidateNumber?: number;
}

const indexes = new WeakMap<readonly ScenePlace[], ReadonlyMap<string, ScenePlace>>();

/** The places of a scene by their ids; made once for each list. */
export function scenePlacesById(places: readonly ScenePlace[]): ReadonlyMap<string, ScenePlace> {
  const known = indexes.get(places);
  if (known) return known;
  const index = new Map(places.map((place) => [place.id, place]));
  indexes.set(places, index);
  return index;
}

/** A part of a site, such as a runway or a breakwater. */
export interface SceneOutline {
  readonly id: string;
  readonly lines: readonly (readonly LngLat[])[];
  readonly layerIndex: number;
  /** Approximate, not surveyed: drawn dashed. */
  readonly schematic: boolean;
}

/** The position of the popup. */
export interface SceneAnchor {
  readonly lngLat: LngLat;
  /** Id of the open place; null for a choice between several. */
  readonly place: string | null;
}

/** A site's outline drawn over another position, with handles. */
export interface SceneOverlay {
  readonly lines: readonly (readonly LngLat[])[];
  /** Where the site's own position is now; the handle that moves it is there. */
  readonly at: LngLat;
  /** Degrees clockwise. */
  readonly turnDegrees: number;
  /** Position of the handle that turns it. */
  readonly handleAt: LngLat;
}

export interface SceneMeasure {
  /** Points that can be dragged. */
  readonly positions: readonly LngLat[];
  /** Geodesics from point to point, range rings, and the rings of the area; none crosses the antimeridian. */
  readonly lines: readonly (readonly LngLat[])[];
  readonly rings: readonly (readonly LngLat[])[];
  readonly area: readonly (readonly LngLat[])[];
}

/** A part is the same object as long as it does not change. */
export interface Scene {
  readonly places: readonly ScenePlace[];
  readonly outlines: readonly SceneOutline[];
  /** Ids of the highlighted places. */
  readonly highlighted: ReadonlySet<string>;
  /** Id of the open place. */
  readonly open: string | null;
  /** Great circles, cut at the antimeridian. */
  readonly lines: readonly (readonly LngLat[])[];
  readonly anchor: SceneAnchor | null;
  readonly cameraRequest: CameraRequest | null;
  readonly insets: Insets;
  readonly language: Language;
  readonly theme: Theme;
  readonly reducedMotion: boolean;
  readonly relief: boolean;
  readonly tileReloads: number;
  readonly basemap: Basemap;
  readonly overlay: SceneOverlay | null;
  readonly measure: SceneMeasure | null;
  /** Positions that the user marked and that are no places, such as a guess. */
  readonly pins: readonly LngLat[];
  /** For a screen, for a projector, or for a printer. */
  readonly size: 'page' | 'wall' | 'paper';
  /** Whether anything on the map has a label. */
  readonly labels: boolean;
  /** Lines that the user drew on the map. */
  readonly freehand: readonly (readonly LngLat[])[];
}
