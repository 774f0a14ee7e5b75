/** Copies what a map shows, in the task that drew it. */
import type { MapPicture } from '../state/paper-scene.ts';
import type { MapLibreAdapter } from './maplibre-adapter.ts';

/** Minimum width of a picture of the screen: 240 pixels to the inch on a sheet 25 cm wide. */
const MIN_PIXELS = 2400;

/**
 * What a map on screen shows, sharp enough for paper. Synchronous, for a page is printed when a `beforeprint` listener returns.
 * There is no time for another style: a map in the dark theme is turned into a light one in greys.
 */
export function captureScreen(map: MapLibreAdapter, isDark: boolean): MapPicture {
  const { engine } = map;
  const ratio = engine.getPixelRatio();
  engine.setPixelRatio(Math.max(ratio, MIN_PIXELS / Math.max(map.size().width, 1)));
  const picture = capture(map);
  const context = isDark ? picture.canvas.getContext('2d') : null;
  if (context) lighten(context);
  engine.setPixelRatio(ratio);
  engine.redraw();
  return picture;
}

/** What a map shows, pixel for pixel. */
export function capture(map: Pick<MapLibreAdapter, 'engine' | 'size' | 'camera'>): MapPicture {
  map.engine.redraw();
  const source = map.engine.getCanvas();
  const canvas = document.createElement('canvas');
  canvas.width = source.width;
  canvas.height = source.height;
  // In memory and not on the graphics card, which a browser may empty before it prints.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no canvas to copy the map to.');
  context.drawImage(source, 0, 0);
  return { canvas, ...map.size(), camera: map.camera() };
}

/** Dark becomes light, and colours, which would turn into their opposites, become greys. */
function lighten(context: CanvasRenderingContext2D): void {
  const { width, height } = context.canvas;
  context.globalCompositeOperation = 'difference';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.globalCompositeOperation = 'saturation';
  context.fillStyle = '#000';
  context.fillRect(0, 0, width, height);
}
