/** Draws a map picture with scale, title and credits as a PNG. */
import { metresPerPixel } from '../../../geo/web-mercator.ts';
import type { Localization } from '../../../i18n/localization.ts';
import type { AppState } from '../../../state/app-state.ts';
import type { MapPicture } from '../../../state/paper-scene.ts';
import { CREDITS, roundBelow } from '../../../ui/shared/MapBox.tsx';

/** Lengths in CSS pixels of the map. */
interface MapFooter {
  /** Null for a tilted map, which has no single scale. */
  readonly scale: { readonly pixels: number; readonly text: string } | null;
  readonly title: string;
  /** Sources, and the disclaimer on boundaries. */
  readonly credits: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Longest bar, CSS pixels. */
const LONGEST_PIXELS = 140;

export function mapFooter(
  { camera }: MapPicture,
  appState: AppState,
  { messages, format, direction }: Localization,
): MapFooter {
  const { type } = appState.basemap.basemap.value;
  const unit = appState.unit.value;
  const metresAPixel = metresPerPixel(camera.center[1], camera.zoom);
  const metres = roundBelow(LONGEST_PIXELS * metresAPixel, unit);
  const sources = CREDITS[type].map((credit) => (typeof credit === 'string' ? credit : credit.text)).join('');
  const disclaimer = type === 'imagery' ? '' : `${messages.map.disclaimer} `;
  return {
    scale: camera.pitch === 0 ? { pixels: metres / metresAPixel, text: format.roundDistance(metres, unit) } : null,
    title: appState.index.lesson.title,
    credits: `${disclaimer}${messages.map.attribution}: ${sources}`,
    direction,
  };
}

const PAPER = '#fff';
const INK = '#1a1a1a';
const SECOND_INK = '#555';

/** CSS pixels of the map. */
const EDGE = 12;
const LINE = 16;
const TITLE_SIZE = 13;
const SMALL_SIZE = 11;

/** Fonts of the page, then of the system. */
const FACES = "'Noto Sans', 'Noto Sans Arabic', system-ui, sans-serif";

/** Rejects if the browser cannot encode a canvas of this size. */
export async function drawMapImage({ canvas: map, width, height }: MapPicture, footer: MapFooter): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw the picture on.');
  const ratio = map.width / width;
  const isRtl = footer.direction === 'rtl';
  context.font = `${SMALL_SIZE}px ${FACES}`;
  const barWidth = footer.scale === null ? 0 : footer.scale.pixels + 2 * EDGE;
  const lines = wrap(context, footer.credits, width - 2 * EDGE - barWidth);
  const footerHeight = EDGE + TITLE_SIZE + 6 + lines.length * LINE + EDGE;
  canvas.width = map.width;
  canvas.height = Math.round((height + footerHeight) * ratio);

  context.fillStyle = PAPER;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(map, 0, 0);
  context.scale(ratio, ratio);
  context.direction = footer.direction;
  context.textAlign = isRtl ? 'right' : 'left';
  const start = isRtl ? width - EDGE : EDGE;
  context.fillStyle = INK;
  context.font = `600 ${TITLE_SIZE}px ${FACES}`;
  const titleBase = height + EDGE + TITLE_SIZE;
  context.fillText(footer.title, start, titleBase, width - 2 * EDGE - barWidth);
  context.fillStyle = SECOND_INK;
  context.font = `${SMALL_SIZE}px ${FACES}`;
  for (const [index, line] of lines.entries()) context.fillText(line, start, titleBase + 6 + (index + 0.7) * LINE);
  if (footer.scale !== null) {
    drawScale(context, footer.scale, isRtl ? EDGE : width - EDGE - footer.scale.pixels, titleBase + 4);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no PNG.'))), 'image/png');
  });
}

/** Breaks `text` into lines no wider than `width`, in the font of `context`. A wider word has a line to itself. */
function wrap(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && context.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** Draws a bar with its length above it, left to right in every language. */
function drawScale(
  context: CanvasRenderingContext2D,
  { pixels, text }: NonNullable<MapFooter['scale']>,
  left: number,
  base: number,
): void {
  context.save();
  context.strokeStyle = INK;
  context.fillStyle = INK;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(left, base - 4);
  context.lineTo(left, base + 2);
  context.lineTo(left + pixels, base + 2);
  context.lineTo(left + pixels, base - 4);
  context.stroke();
  context.textAlign = 'center';
  context.fillText(text, left + pixels / 2, base - 3);
  context.restore();
}
