/** Draws scale bar, north arrow, inset frame and numbers over a map picture. */
import { LABEL_SIZE, placeLabels } from '../../../cartography/locator.ts';
import { textIn } from '../../../domain/languages.ts';
import { onPicture } from '../../../geo/on-picture.ts';
import { metresPerPixel } from '../../../geo/web-mercator.ts';
import type { MapPicture } from '../../../state/paper-scene.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { layerIndexOf } from '../../../ui/shared/lesson-words.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { roundBelow } from '../../../ui/shared/MapBox.tsx';
import type { NumberedPlace } from '../worksheet.ts';
import { PAPER_MARK_RADIUS, PaperMark } from './PaperMark.tsx';

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
export function PaperOverlay({ picture, marks, named, frame, scaleAt, north }: PaperOverlayProps) {
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
