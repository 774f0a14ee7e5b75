/** A bare map that flies between the two cameras that the tour's steps 5 and 6 have, by the same keys: the yardstick of Present. */
import { addProtocol, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { Protocol } from 'pmtiles';
import archiveUrl from '../../../../geodata/basemap/basemap.pmtiles?url';
import { makeStyle } from '../maplibre/style.ts';
import { fourPoints } from '../shared/four-points.ts';
import { sizeBox } from '../shared/report.ts';

const CAMERAS = {
  ArrowLeft: { center: [35.91, 35.16], zoom: 8.6 },
  ArrowRight: { center: [35.9484, 35.4013], zoom: 12 },
} as const;

setWorkerUrl(workerUrl);
addProtocol('pmtiles', new Protocol().tile);

const box = document.getElementById('map') as HTMLElement;
sizeBox(box);
const { center, zoom } = CAMERAS.ArrowLeft;
const map = new MapLibreMap({
  container: box,
  style: makeStyle(new URL(archiveUrl, document.baseURI).href, fourPoints, true),
  center: [...center],
  zoom,
  fadeDuration: 0,
  keyboard: false,
  hash: 'map',
});
addEventListener('keydown', ({ key }) => {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
  const target = CAMERAS[key];
  map.flyTo({ center: [...target.center], zoom: target.zoom, maxDuration: 2400 });
});
map.once('idle', () => window.bench?.idle());
