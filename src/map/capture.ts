/** A copy of what a map shows: the buffer of WebGL is there to read until the task that drew it ends. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapPicture } from '../state/paper-scene.ts';
import { cameraOf } from './apply-scene/camera.ts';

/** A picture of the screen is this wide at the least: 240 pixels to the inch on a sheet that is 25 cm wide. */
const MIN_PIXELS = 2400;

/**
 * What a map on screen shows, sharp enough for paper, in one task: a page is printed when a `beforeprint` listener returns.
 * There is no time for another style: a map in the dark theme is turned into a light one in greys.
 */
export function captureScreen(engine: MapLibreMap, isDark: boolean): MapPicture {
  const ratio = engine.getPixelRatio();
  const { clientWidth } = engine.getContainer();
  engine.setPixelRatio(Math.max(ratio, MIN_PIXELS / Math.max(clientWidth, 1)));
  const picture = capture(engine);
  const context = isDark ? picture.canvas.getContext('2d') : null;
  if (context) lighten(context);
  engine.setPixelRatio(ratio);
  engine.redraw();
  return picture;
}

/** What a map shows, pixel for pixel. */
export function capture(engine: MapLibreMap): MapPicture {
  engine.redraw();
  const source = engine.getCanvas();
  const canvas = document.createElement('canvas');
  canvas.width = source.width;
  canvas.height = source.height;
  // In memory and not on the graphics card, which a browser may empty before it prints.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no canvas to copy the map to.');
  context.drawImage(source, 0, 0);
  const { clientWidth: width, clientHeight: height } = engine.getContainer();
  return { canvas, width, height, camera: cameraOf(engine) };
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
