/** Describes the figures of a handout: map pictures, or the locator map. */
import type { BasemapType } from '../../../domain/basemap.ts';
import type { LngLat } from '../../../domain/lng-lat.ts';
import { readMetres } from '../../../geo/on-picture.ts';
import type { MapPicture } from '../../../state/paper-scene.ts';
import type { Corner } from '../plan-maps.ts';

/** A smaller map of places that stand close together, in a corner of the main one. */
export interface PaperInset {
  readonly picture: MapPicture;
  readonly corner: Corner;
  /** Ids of the places that are marked here, and not on the main map. */
  readonly places: ReadonlySet<string>;
}

/** What a figure shows. */
export type PaperFigure =
  | {
      readonly type: 'maps';
      readonly main: MapPicture;
      readonly inset: PaperInset | null;
      /** Whose ground it is, to be credited. */
      readonly ground: BasemapType;
    }
  | { readonly type: 'locator'; readonly drawing: SVGElement };

/** Every figure of a handout; null where no sheet needs it. */
export interface PaperFigures {
  readonly labelled: PaperFigure | null;
  readonly blank: PaperFigure | null;
}

/** What a person reads off the map that has both places, by its scale bar; null where there is none. */
export function readOff(
  figure: PaperFigure | null,
  from: { readonly id: string; readonly lngLat: LngLat },
  to: { readonly id: string; readonly lngLat: LngLat },
): number | null {
  if (figure?.type !== 'maps') return null;
  const { main, inset } = figure;
  const map = inset?.places.has(from.id) && inset.places.has(to.id) ? inset.picture : main;
  return readMetres(from.lngLat, to.lngLat, map.camera);
}
