/** The four places of the first lesson, as a page without lessons would have them. */
import type { FeatureCollection, Point } from 'geojson';

const PLACES: readonly [id: string, name: string, longitude: number, latitude: number, words: string][] = [
  ['tartous', 'Tartous', 35.874, 34.915, 'Tartous: Russia’s naval base on Syria’s coast.'],
  ['khmeimim', 'Khmeimim', 35.945, 35.41167, 'Khmeimim: Russia’s air base near Latakia.'],
  ['moscow', 'Moscow', 37.6173, 55.7558, 'Moscow: capital of Russia.'],
  ['damascus', 'Damascus', 36.2765, 33.5138, 'Damascus: capital of Syria.'],
];

/** Points with `id`, `name` and the `words` of their popup. */
export const fourPoints: FeatureCollection<Point, { id: string; name: string; words: string }> = {
  type: 'FeatureCollection',
  features: PLACES.map(([id, name, longitude, latitude, words]) => ({
    type: 'Feature',
    properties: { id, name, words },
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
  })),
};

/** South-west and north-east corner of the four. */
export const fourBounds = { west: 35.874, south: 33.5138, east: 37.6173, north: 55.7558 };

/** Room around them in CSS pixels, and the closest zoom: those of the app, so that all pages open on one view. */
export const PADDING = 72;
