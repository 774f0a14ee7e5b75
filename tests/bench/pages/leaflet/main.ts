/** The same four points in Leaflet, over the land and borders of the app's locator map, which Leaflet draws as SVG. */
import { circleMarker, geoJSON, map as makeMap } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import bordersUrl from '../../../../geodata/basemap/locator-borders.json?url';
import landUrl from '../../../../geodata/basemap/locator-land.json?url';
import { fourBounds, fourPoints, PADDING } from '../shared/four-points.ts';
import { reportIdle, sizeBox } from '../shared/report.ts';

const box = document.getElementById('map') as HTMLElement;
sizeBox(box);
box.style.background = '#c9dae1';

const { west, south, east, north } = fourBounds;
const map = makeMap(box, { zoomSnap: 0 }).fitBounds(
  [
    [south, west],
    [north, east],
  ],
  { padding: [PADDING, PADDING] },
);
const [land, borders] = await Promise.all([landUrl, bordersUrl].map(async (url) => (await fetch(url)).json()));
geoJSON(land, { interactive: false, style: { stroke: false, fillColor: '#f3efe6', fillOpacity: 1 } }).addTo(map);
geoJSON(borders, { interactive: false, style: { color: '#b9b0a0', weight: 1 } }).addTo(map);

const marks = geoJSON(fourPoints, {
  pointToLayer: ({ properties }, at) =>
    circleMarker(at, { radius: 7, color: '#fff', weight: 2, fillColor: '#b3261e', fillOpacity: 1 })
      .bindTooltip(properties.name, { permanent: true })
      .bindPopup(properties.words),
}).addTo(map);

// Leaflet has no event for what is drawn: it is in the page now, and on screen with the next frame.
requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () =>
    reportIdle(box, (id) => {
      const mark = marks.getLayers().find((layer) => 'feature' in layer && isOf(layer.feature, id));
      if (!mark || !('getLatLng' in mark) || typeof mark.getLatLng !== 'function')
        throw new Error(`There is no point ${id}.`);
      return map.latLngToContainerPoint(mark.getLatLng());
    });
  port2.postMessage(null);
});

function isOf(feature: unknown, id: string): boolean {
  return (feature as (typeof fourPoints.features)[number]).properties.id === id;
}
