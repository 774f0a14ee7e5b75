/** What a map shows, as data. The map draws a scene and knows nothing else. */
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
  /** Position of its layer in the lesson: chooses the colour. */
  readonly layerIndex: number;
  /** Its name in the reader's language. */
  readonly label: string;
  /** Its number among places that are offered and that nobody has confirmed: drawn hollow, with the number for a name. */
  readonly offered?: number;
}

/** A part of a site as the map draws it: a runway, a breakwater. */
export interface SceneOutline {
  readonly id: string;
  readonly lines: readonly (readonly LngLat[])[];
  readonly layerIndex: number;
  /** True where the outline is drawn after a coarse shape and not surveyed: it is dashed. */
  readonly schematic: boolean;
}

/** What opens at a position on the map; null where nothing does. */
export interface SceneAnchor {
  readonly lngLat: LngLat;
  /** The place that is open, or null for a choice between several. */
  readonly place: string | null;
}

/** An outline of one site, drawn over another spot, with what a hand holds it by. */
export interface SceneOverlay {
  readonly lines: readonly (readonly LngLat[])[];
  /** Where the site's own point has come to lie: it is moved by it. */
  readonly at: LngLat;
  /** Degrees clockwise. */
  readonly turnDegrees: number;
  /** Where the handle is that turns it. */
  readonly handleAt: LngLat;
}

/** What is measured, as the map draws it. */
export interface SceneMeasure {
  /** Points that a person can take hold of. */
  readonly positions: readonly LngLat[];
  /** Geodesics from point to point, range rings, and the rings of the polygon's fill: none crosses the antimeridian. */
  readonly lines: readonly (readonly LngLat[])[];
  readonly rings: readonly (readonly LngLat[])[];
  readonly area: readonly (readonly LngLat[])[];
}

/** What the map shows. Parts keep their identity as long as they are the same. */
export interface Scene {
  readonly places: readonly ScenePlace[];
  readonly outlines: readonly SceneOutline[];
  /** Ids of the places to draw emphasised. */
  readonly highlighted: ReadonlySet<string>;
  readonly open: string | null;
  /** Great circles, each in pieces that do not cross the antimeridian. */
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
  /** Spots that a person marked and that are no places, such as a guess. */
  readonly pins: readonly LngLat[];
  /** For an arm's length, for the back row of a classroom, or for a printer. */
  readonly size: 'page' | 'wall' | 'paper';
  /** Whether anything on the map is named. */
  readonly labels: boolean;
  /** Lines that a hand has drawn on the map. */
  readonly freehand: readonly (readonly LngLat[])[];
}
