/** Two bare maps that @maplibre/maplibre-gl-compare moves together, over the app's own archive: the yardstick of Compare. */
import { addProtocol, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import '@maplibre/maplibre-gl-compare/dist/maplibre-gl-compare.css';
import { Protocol } from 'pmtiles';
import archiveUrl from '../../../../geodata/basemap/basemap.pmtiles?url';
import { makeStyle } from '../maplibre/style.ts';
import { fourPoints } from '../shared/four-points.ts';
import { sizeBox } from '../shared/report.ts';

setWorkerUrl(workerUrl);
addProtocol('pmtiles', new Protocol().tile);

const box = document.getElementById('maps') as HTMLElement;
sizeBox(box);
const [first, second] = ['first', 'second'].map(
  (container) =>
    new MapLibreMap({
      container,
      style: makeStyle(new URL(archiveUrl, document.baseURI).href, fourPoints, true),
      center: [35.874, 34.915],
      zoom: 11.5,
      fadeDuration: 0,
    }),
) as [MapLibreMap, MapLibreMap];

// The package's own bundle, for its module asks for a module of Node; it puts its class beside MapLibre's, on the page.
const page = window as unknown as {
  maplibregl: { Compare?: new (first: MapLibreMap, second: MapLibreMap, container: string) => unknown };
};
page.maplibregl = {};
await import('@maplibre/maplibre-gl-compare/dist/maplibre-gl-compare.js');
const { Compare } = page.maplibregl;
if (!Compare) throw new Error('maplibre-gl-compare put nothing on the page.');
new Compare(first, second, '#maps');

await Promise.all([first, second].map((map) => map.once('idle')));
window.bench?.idle();
