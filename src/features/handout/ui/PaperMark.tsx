/** A number on the blank map: black on white in the shape of its layer, so that it reads in any ink. */
import { layerShape } from '../../../cartography/palette.ts';
import type { PicturePoint } from '../../../geo/on-picture.ts';

/** CSS pixels from the middle to the edge. */
export const PAPER_MARK_RADIUS = 11;

interface PaperMarkProps {
  readonly at: PicturePoint;
  readonly layerIndex: number;
  readonly text: string;
}

/** Part of a drawing whose units are CSS pixels of its picture. */
export function PaperMark({ at, layerIndex, text }: PaperMarkProps) {
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
