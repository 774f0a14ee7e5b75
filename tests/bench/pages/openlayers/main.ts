/** The same four points in OpenLayers, over the land and borders of the app's locator map, drawn on a canvas. */
import GeoJSON from 'ol/format/GeoJSON.js';
import { defaults as defaultInteractions } from 'ol/interaction/defaults.js';
import VectorLayer from 'ol/layer/Vector.js';
import OpenLayersMap from 'ol/Map.js';
import Overlay from 'ol/Overlay.js';
import 'ol/ol.css';
import { fromLonLat, transformExtent } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import Circle from 'ol/style/Circle.js';
import Fill from 'ol/style/Fill.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import Text from 'ol/style/Text.js';
import View from 'ol/View.js';
import bordersUrl from '../../../../geodata/basemap/locator-borders.json?url';
import landUrl from '../../../../geodata/basemap/locator-land.json?url';
import { fourBounds, fourPoints, PADDING } from '../shared/four-points.ts';
import { reportIdle, sizeBox } from '../shared/report.ts';

const box = document.getElementById('map') as HTMLElement;
sizeBox(box);

const format = new GeoJSON({ featureProjection: 'EPSG:3857' });
const layerFrom = (url: string, style: Style) =>
  new VectorLayer({ source: new VectorSource({ url, format }), background: '#c9dae1', style });
const points = new VectorLayer({
  source: new VectorSource({ features: format.readFeatures(fourPoints) }),
  style: (feature) =>
    new Style({
      image: new Circle({
        radius: 7,
        fill: new Fill({ color: '#b3261e' }),
        stroke: new Stroke({ color: '#fff', width: 2 }),
      }),
      text: new Text({ text: feature.get('name'), font: '16px sans-serif', offsetX: 12, textAlign: 'left' }),
    }),
});

const popup = document.createElement('div');
popup.className = 'ol-popup';
popup.style.cssText = 'background: #fff; padding: 8px 12px; border: 1px solid #999; width: 200px';
const overlay = new Overlay({ element: popup, positioning: 'bottom-center', offset: [0, -10] });

const view = new View();
const { west, south, east, north } = fourBounds;
view.fit(transformExtent([west, south, east, north], 'EPSG:4326', 'EPSG:3857'), {
  size: [box.clientWidth, box.clientHeight],
  padding: [PADDING, PADDING, PADDING, PADDING],
});
const map = new OpenLayersMap({
  target: box,
  layers: [
    layerFrom(landUrl, new Style({ fill: new Fill({ color: '#f3efe6' }) })),
    layerFrom(bordersUrl, new Style({ stroke: new Stroke({ color: '#b9b0a0' }) })),
    points,
  ],
  overlays: [overlay],
  // OpenLayers takes two quick clicks anywhere for a double click, and the benchmark clicks quickly.
  interactions: defaultInteractions({ doubleClickZoom: false }),
  view,
});

map.on('click', (event) => {
  const feature = map.forEachFeatureAtPixel(event.pixel, (found) => found, {
    layerFilter: (layer) => layer === points,
  });
  popup.textContent = feature ? String(feature.get('words')) : '';
  overlay.setPosition(feature ? event.coordinate : undefined);
});

// OpenLayers says so once everything in view is loaded and drawn.
map.once('rendercomplete', () => {
  reportIdle(box, (id) => {
    const feature = fourPoints.features.find(({ properties }) => properties.id === id);
    if (!feature) throw new Error(`There is no point ${id}.`);
    const [x = 0, y = 0] = map.getPixelFromCoordinate(fromLonLat(feature.geometry.coordinates));
    return { x, y };
  });
});
