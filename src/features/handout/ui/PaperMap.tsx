/** Renders a map on a sheet: picture or locator map, overlay and credits. */

import { useCallback } from 'preact/hooks';
import { LABEL_SIZE, placeLabels } from '../../../cartography/locator.ts';
import { layerShape } from '../../../cartography/palette.ts';
import { textIn } from '../../../domain/languages.ts';
import { onPicture, type PicturePoint } from '../../../geo/frame.ts';
import { metresPerPixel } from '../../../geo/web-mercator.ts';
import type { MapPicture } from '../../../state/paper-scene.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { layerIndexOf } from '../../../ui/shared/lesson-words.ts';
import { useLocalization, useMessages } from '../../../ui/shared/localization.ts';
import { CREDITS, roundBelow } from '../../../ui/shared/MapBox.tsx';
import { insetOutline } from '../plan-maps.ts';
import type { NumberedPlace } from '../worksheet.ts';
import type { PaperFigure } from './paper-figures.ts';

interface PaperMapProps {
  readonly figure: PaperFigure;
  /** Numbers in place of the figure’s own marks and names. */
  readonly marks?: readonly NumberedPlace[];
  /** Writes the names beside the numbers. */
  readonly named?: boolean;
}

export function PaperMap({ figure, marks = [], named = false }: PaperMapProps) {
  const { messages } = useLocalization();
  const { map, handout } = messages;
  const credits = CREDITS[figure.type === 'maps' ? figure.basemap : 'bundled'];
  return (
    <figure class="paper-figure">
      {figure.type === 'locator' ? (
        <PaperLocator drawing={figure.drawing} marks={marks} named={named} />
      ) : (
        <Maps figure={figure} marks={marks} named={named} />
      )}
      <figcaption>
        {figure.type === 'maps' && figure.main.camera.pitch === 0 && `${handout.scale}. `}
        {figure.type === 'maps' && figure.inset && `${handout.insetNote} `}
        {map.disclaimer} {map.attribution}:{' '}
        <bdi lang="en">{credits.map((credit) => (typeof credit === 'string' ? credit : credit.text)).join('')}</bdi>
      </figcaption>
    </figure>
  );
}

interface MapsProps {
  readonly figure: PaperFigure & { readonly type: 'maps' };
  readonly marks: readonly NumberedPlace[];
  readonly named: boolean;
}

function Maps({ figure: { main, inset }, marks, named }: MapsProps) {
  const isInInset = ({ place }: NumberedPlace): boolean => inset?.places.has(place.id) ?? false;
  return (
    <div class="paper-map" dir="ltr" style={{ aspectRatio: `${main.width} / ${main.height}` }}>
      <Pixels picture={main} />
      <PaperOverlay
        picture={main}
        marks={marks.filter((mark) => !isInInset(mark))}
        named={named}
        {...(inset ? { frame: insetOutline(main, inset.picture) } : {})}
        scaleAt={inset?.corner === 'bottom-left' ? 'right' : 'left'}
        north={true}
      />
      {inset && (
        <div
          class="paper-inset"
          data-corner={inset.corner}
          style={{ inlineSize: `${((100 * inset.picture.width) / main.width).toFixed(2)}%` }}
        >
          <Pixels picture={inset.picture} />
          <PaperOverlay
            picture={inset.picture}
            marks={marks.filter(isInInset)}
            named={named}
            scaleAt="left"
            north={false}
          />
        </div>
      )}
    </div>
  );
}

interface PaperLocatorProps {
  readonly drawing: SVGElement;
  /** If empty, the drawing keeps its names. */
  readonly marks: readonly NumberedPlace[];
  readonly named: boolean;
}

/** Clones the drawing, because several sheets may show it. */
function PaperLocator({ drawing, marks, named }: PaperLocatorProps) {
  const { language } = useLocalization();
  const show = useCallback(
    (box: HTMLElement | null) => {
      if (!box) return;
      const copy = drawing.cloneNode(true) as SVGElement;
      copy.setAttribute('preserveAspectRatio', 'xMidYMid meet');
      const numbers = new Map(marks.map((mark) => [mark.place.id, mark]));
      for (const text of marks.length > 0 ? copy.querySelectorAll<SVGTextElement>('text[data-place]') : []) {
        const mark = numbers.get(text.dataset['place'] ?? '');
        if (!mark) text.parentElement?.remove();
        else text.textContent = named ? `${mark.number} ${textIn(mark.place.name, language)}` : String(mark.number);
      }
      box.replaceChildren(copy);
    },
    [drawing, marks, named, language],
  );
  return <div class="paper-locator" dir="ltr" ref={show} />;
}

interface PaperOverlayProps {
  readonly picture: MapPicture;
  readonly marks: readonly NumberedPlace[];
  /** Writes the names beside the numbers. */
  readonly named: boolean;
  /** SVG path around the area of the inset. */
  readonly frame?: string;
  readonly scaleAt: 'left' | 'right';
  readonly north: boolean;
}

/** Share of the picture’s width. */
const MAX_SCALE_SHARE = 0.3;
const EDGE = 12;
const NAME_SIZE = 12;

/** Its units are CSS pixels of the picture, so the scale bar is right at any printed size. */
function PaperOverlay({ picture, marks, named, frame, scaleAt, north }: PaperOverlayProps) {
  const { index } = useAppState();
  const { width, height, camera } = picture;
  return (
    <svg class="paper-overlay" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" direction="ltr">
      <rect class="paper-edge" x={0.75} y={0.75} width={width - 1.5} height={height - 1.5} />
      {frame !== undefined && <path class="paper-frame" d={frame} />}
      {marks.map(({ place, number }) => (
        <PaperMark
          key={place.id}
          at={onPicture(place.lngLat, camera, picture)}
          layerIndex={layerIndexOf(index.lesson, place)}
          text={String(number)}
        />
      ))}
      {named && <Names picture={picture} marks={marks} />}
      {/* A map that is seen at a slant has no one scale. */}
      {camera.pitch === 0 && <PaperScale picture={picture} side={scaleAt} />}
      {north && <North bearing={camera.bearing} x={width - 26} y={30} />}
    </svg>
  );
}

/** Places each name beside its mark, where it overlaps no other. */
function Names({ picture, marks }: Pick<PaperOverlayProps, 'picture' | 'marks'>) {
  const { language } = useLocalization();
  const scale = LABEL_SIZE / NAME_SIZE;
  const points = marks.map(({ place }) => {
    const { x, y } = onPicture(place.lngLat, picture.camera, picture);
    return { x, y, label: textIn(place.name, language) };
  });
  const sides = placeLabels(points.map(({ x, y, label }) => ({ x: x * scale, y: y * scale, label })));
  const away = PAPER_MARK_RADIUS + 5;
  const offsets = {
    right: { x: away, y: 4, anchor: 'start' },
    left: { x: -away, y: 4, anchor: 'end' },
    above: { x: 0, y: -away, anchor: 'middle' },
    below: { x: 0, y: away + NAME_SIZE * 0.8, anchor: 'middle' },
  } as const;
  return points.map(({ x, y, label }, index) => {
    const offset = offsets[sides[index] ?? 'right'];
    return (
      <text key={label} class="paper-name" x={x + offset.x} y={y + offset.y} text-anchor={offset.anchor}>
        {label}
      </text>
    );
  });
}

function PaperScale({ picture, side }: { readonly picture: MapPicture; readonly side: 'left' | 'right' }) {
  const { unit } = useAppState();
  const { format } = useLocalization();
  const { width, height, camera } = picture;
  const metresAPixel = metresPerPixel(camera.center[1], camera.zoom);
  const metres = roundBelow(width * MAX_SCALE_SHARE * metresAPixel, unit.value);
  const length = metres / metresAPixel;
  const x = side === 'left' ? EDGE : width - EDGE - length;
  const y = height - EDGE;
  return (
    <g class="paper-scale">
      <path d={`M${x} ${y - 6}v6h${length}v-6`} />
      <text x={x + length / 2} y={y - 6} text-anchor="middle">
        {format.roundDistance(metres, unit.value)}
      </text>
    </g>
  );
}

/** Points north on a rotated map, too. */
function North({ bearing, x, y }: { readonly bearing: number; readonly x: number; readonly y: number }) {
  const { messages } = useLocalization();
  return (
    <g class="paper-north" transform={`translate(${x} ${y}) rotate(${-bearing})`}>
      <path d="M0 -16L6 4L0 0L-6 4Z" />
      <text y={18} text-anchor="middle" transform={`rotate(${bearing} 0 14)`}>
        {messages.compass.N}
      </text>
    </g>
  );
}

/** CSS pixels. */
const PAPER_MARK_RADIUS = 11;

interface PaperMarkProps {
  readonly at: PicturePoint;
  readonly layerIndex: number;
  readonly text: string;
}

/** Belongs in an SVG whose units are CSS pixels of its picture. */
function PaperMark({ at, layerIndex, text }: PaperMarkProps) {
  const radius = PAPER_MARK_RADIUS;
  const shape = layerShape(layerIndex);
  return (
    <g class="paper-mark" transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}>
      {shape === 'circle' && <circle r={radius} />}
      {shape === 'rounded' && <rect x={-radius} y={-radius} width={radius * 2} height={radius * 2} rx={4} />}
      {shape === 'diamond' && <path d={`M0 ${-radius - 4}L${radius + 4} 0L0 ${radius + 4}L${-radius - 4} 0Z`} />}
      <text text-anchor="middle" dy="0.36em">
        {text}
      </text>
    </g>
  );
}

/**
 * Draws while the element is attached, because printing does not wait. Copies pixels instead of drawing an image, because Chromium
 * prints what a `beforeprint` listener draws as vectors in screen size. Each sheet gets a copy of its own.
 */
function Pixels({ picture }: { readonly picture: MapPicture }) {
  const { map } = useMessages();
  const { width, height } = picture.canvas;
  const draw = useCallback(
    (element: HTMLCanvasElement | null) => {
      const pixels = picture.canvas.getContext('2d')?.getImageData(0, 0, width, height);
      if (pixels) element?.getContext('2d', { willReadFrequently: true })?.putImageData(pixels, 0, 0);
    },
    [picture, width, height],
  );
  return <canvas class="paper-pixels" ref={draw} width={width} height={height} role="img" aria-label={map.canvas} />;
}
