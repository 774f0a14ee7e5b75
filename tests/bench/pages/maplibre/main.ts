/**
 * The yardstick: MapLibre GL with its default options over the app's own archive, as a page without words would have it.
 * `?points=URL&bounds=west,south,east,north` shows other points than the four; `?fade=0` leaves out MapLibre's fading in.
 */
import { addProtocol, Map as MapLibreMap, Popup, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { Protocol } from 'pmtiles';
import archiveUrl from '../../../../geodata/basemap/basemap.pmtiles?url';
import { fourBounds, fourPoints, PADDING } from '../shared/four-points.ts';
import { reportIdle, sizeBox } from '../shared/report.ts';
import { makeStyle } from './style.ts';

const parameters = new URLSearchParams(location.search);
const pointsUrl = parameters.get('points');
const { west, south, east, north } = fourBounds;
const [left = west, bottom = south, right = east, top = north] = (parameters.get('bounds') ?? '')
  .split(',')
  .filter(Boolean)
  .map(Number);
const box = document.getElementById('map') as HTMLElement;
sizeBox(box);

setWorkerUrl(workerUrl);
addProtocol('pmtiles', new Protocol().tile);

const absolute = (url: string): string => new URL(url, document.baseURI).href;
const map = new MapLibreMap({
  container: box,
  style: makeStyle(absolute(archiveUrl), pointsUrl ? absolute(pointsUrl) : fourPoints, pointsUrl === null),
  bounds: [left, bottom, right, top],
  fitBoundsOptions: { padding: PADDING },
  ...(parameters.get('fade') === '0' ? { fadeDuration: 0 } : {}),
});

map.on('click', 'points', (event) => {
  const [feature] = event.features ?? [];
  if (!feature) return;
  new Popup().setLngLat(event.lngLat).setText(String(feature.properties['words'])).addTo(map);
});
map.on('mouseenter', 'points', () => {
  map.getCanvas().style.cursor = 'pointer';
});
map.on('mouseleave', 'points', () => {
  map.getCanvas().style.cursor = '';
});

map.once('idle', () => {
  reportIdle(box, (id) => {
    const feature =
      fourPoints.features.find(({ properties }) => properties.id === id) ??
      map.querySourceFeatures('points', { filter: ['==', ['get', 'id'], id] })[0];
    if (feature?.geometry.type !== 'Point') throw new Error(`There is no point ${id}.`);
    const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
    return map.project([longitude, latitude]);
  });
});
