/** Converts parts of a scene to GeoJSON. */
import type { Feature, FeatureCollection, LineString, Point, Polygon } from 'geojson';
import { PLACE_PROPERTIES } from '../../cartography/layers/places.ts';
import type { LngLat } from '../../domain/lng-lat.ts';
import type { Theme } from '../../domain/theme.ts';
import type { SceneOutline, ScenePlace } from '../../state/scene.ts';
import { placeImageName } from './images.ts';

/** One point for each place; `properties.id` is its id. */
export function placeFeatures(places: readonly ScenePlace[], theme: Theme): FeatureCollection<Point> {
  const features = places.map(
    (place): Feature<Point> => ({
      type: 'Feature',
      properties: {
        id: place.id,
        [PLACE_PROPERTIES.label]: place.candidateNumber === undefined ? place.label : '',
        [PLACE_PROPERTIES.layerIndex]: place.layerIndex,
        [PLACE_PROPERTIES.image]: placeImageName(place, theme),
      },
      geometry: { type: 'Point', coordinates: [...place.lngLat] },
    }),
  );
  return { type: 'FeatureCollection', features };
}

/** One point for each position. */
export function pointFeatures(positions: readonly LngLat[]): FeatureCollection<Point> {
  const features = positions.map(
    (position): Feature<Point> => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates: [...position] },
    }),
  );
  return { type: 'FeatureCollection', features };
}

/** One line for each line of an outline. */
export function outlineFeatures(outlines: readonly SceneOutline[]): FeatureCollection<LineString> {
  return collection(
    outlines.flatMap((outline) =>
      outline.lines.map((line) => lineFeature(line, { layerIndex: outline.layerIndex, schematic: outline.schematic })),
    ),
  );
}

/** One line for each line, without properties. */
export function lineFeatures(lines: readonly (readonly LngLat[])[]): FeatureCollection<LineString> {
  return collection(lines.map((line) => lineFeature(line, {})));
}

/** One polygon for each ring. */
export function areaFeatures(rings: readonly (readonly LngLat[])[]): FeatureCollection<Polygon> {
  const features = rings.map(
    (ring): Feature<Polygon> => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [ring.map((position) => [...position])] },
    }),
  );
  return { type: 'FeatureCollection', features };
}

function collection(features: Feature<LineString>[]): FeatureCollection<LineString> {
  return { type: 'FeatureCollection', features };
}

function lineFeature(line: readonly LngLat[], properties: Record<string, unknown>): Feature<LineString> {
  return {
    type: 'Feature',
    properties,
    geometry: { type: 'LineString', coordinates: line.map((position) => [...position]) },
  };
}
