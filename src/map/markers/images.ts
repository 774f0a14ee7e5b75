/** Draws the images that the style names: marks of places and dots of cities. */
import { ICON_SIZE, kindIcon, knownKind } from '../../cartography/kinds.ts';
import { CITY_DOT } from '../../cartography/layers/labels.ts';
import { MARK_RADIUS } from '../../cartography/layers/places.ts';
import { layerColour, layerShape, PALETTES, type Palette } from '../../cartography/palette.ts';
import type { Theme } from '../../domain/theme.ts';
import type { ScenePlace } from '../../state/scene.ts';

/** Width of the outline of a mark, in CSS pixels. */
const OUTLINE = 2;

/** Pixels of an image to a CSS pixel. */
export const PIXEL_RATIO = 2;

/** Name of the image of a place: its kind and layer, or its number as a candidate. */
export function placeImageName({ kind, layerIndex, candidateNumber }: ScenePlace, theme: Theme): string {
  return candidateNumber === undefined
    ? `mark/${theme}/${layerIndex}/${knownKind(kind)}`
    : `candidate/${theme}/${candidateNumber}`;
}

/** An image by its name in the style, {@link PIXEL_RATIO} pixels to a CSS pixel; undefined for an unknown name. */
export function drawImage(name: string): ImageData | undefined {
  const [type, theme, part = '', kind] = name.split('/');
  if (theme !== 'light' && theme !== 'dark') return undefined;
  const palette = PALETTES[theme];
  if (type === CITY_DOT) return drawCityDot(palette);
  if (type === 'candidate') return drawCandidate(palette, part);
  return type === 'mark' && kind !== undefined ? drawMark(palette, kind, Number(part)) : undefined;
}

function drawMark(palette: Palette, kind: string, layerIndex: number): ImageData {
  const radius = MARK_RADIUS + OUTLINE;
  return draw(radius * 2, (context) => {
    context.translate(radius, radius);
    fillShape(context, layerIndex, radius, palette.paper);
    fillShape(context, layerIndex, MARK_RADIUS, layerColour(palette, layerIndex));
    const scale = (MARK_RADIUS * 1.15) / ICON_SIZE;
    context.scale(scale, scale);
    context.translate(-ICON_SIZE / 2, -ICON_SIZE / 2);
    context.fillStyle = palette.onLayer;
    context.fill(new Path2D(kindIcon(kind)));
  });
}

/** Hollow, for a place that is not confirmed, with the number that it has in the list beside the map. */
function drawCandidate(palette: Palette, number: string): ImageData {
  const radius = MARK_RADIUS + OUTLINE;
  return draw(radius * 2, (context) => {
    context.translate(radius, radius);
    context.arc(0, 0, radius, 0, Math.PI * 2);
    context.fillStyle = palette.paper;
    context.fill();
    context.beginPath();
    context.arc(0, 0, MARK_RADIUS - OUTLINE, 0, Math.PI * 2);
    context.setLineDash([4, 2.5]);
    context.lineWidth = OUTLINE;
    context.strokeStyle = palette.annotation;
    context.stroke();
    context.font = '600 14px sans-serif';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillStyle = palette.ink;
    context.fillText(number, 0, 1);
  });
}

function drawCityDot(palette: Palette): ImageData {
  return draw(8, (context) => {
    context.arc(4, 4, 2.5, 0, Math.PI * 2);
    context.fillStyle = palette.land;
    context.strokeStyle = palette.cityDot;
    context.lineWidth = 1.25;
    context.fill();
    context.stroke();
  });
}

function fillShape(
  context: OffscreenCanvasRenderingContext2D,
  layerIndex: number,
  radius: number,
  colour: string,
): void {
  const shape = layerShape(layerIndex);
  context.beginPath();
  if (shape === 'circle') context.arc(0, 0, radius, 0, Math.PI * 2);
  if (shape === 'rounded') context.roundRect(-radius, -radius, radius * 2, radius * 2, radius * 0.35);
  if (shape === 'diamond') {
    context.moveTo(0, -radius);
    context.lineTo(radius, 0);
    context.lineTo(0, radius);
    context.lineTo(-radius, 0);
  }
  context.fillStyle = colour;
  context.fill();
}

/** @param size width and height in CSS pixels */
function draw(size: number, paint: (context: OffscreenCanvasRenderingContext2D) => void): ImageData {
  const pixels = Math.ceil(size * PIXEL_RATIO);
  // Read back at once, which would wait for the GPU.
  const context = new OffscreenCanvas(pixels, pixels).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no canvas to draw the marks of places on.');
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  paint(context);
  return context.getImageData(0, 0, pixels, pixels);
}
