/** Draws a numbered mark in black on white, shaped by its layer. */
import { layerShape } from '../../../cartography/palette.ts';
import type { PicturePoint } from '../../../geo/on-picture.ts';

/** CSS pixels. */
export const PAPER_MARK_RADIUS = 11;

interface PaperMarkProps {
  readonly at: PicturePoint;
  readonly layerIndex: number;
  readonly text: string;
}

/** Belongs in an SVG whose units are CSS pixels of its picture. */
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
