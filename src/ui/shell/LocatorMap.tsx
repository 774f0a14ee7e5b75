/** Draws the static map that the prerendered page shows before the live one. */
import type { JSX } from 'preact';
import { ICON_SIZE, kindIcon } from '../../cartography/kinds.ts';
import {
  LABEL_SIZE,
  LOCATOR_MARK_RADIUS,
  LOCATOR_SIZE,
  type Locator,
  type LocatorMark,
  labelAnchor,
} from '../../cartography/locator.ts';
import { layerShape } from '../../cartography/palette.ts';

/** @param label accessible name */
export function LocatorMap({ locator, label }: { readonly locator: Locator; readonly label: string }): JSX.Element {
  const { width, height } = LOCATOR_SIZE;
  return (
    <svg
      class="locator"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={label}
    >
      <path class="locator-land" d={locator.land} />
      <path class="locator-borders" d={locator.borders} />
      {locator.marks.map((mark) => (
        <Mark key={mark.id} mark={mark} />
      ))}
    </svg>
  );
}

function Mark({ mark }: { readonly mark: LocatorMark }): JSX.Element {
  const text = labelAnchor(mark, mark.side);
  const scale = (LOCATOR_MARK_RADIUS * 1.15) / ICON_SIZE;
  return (
    <g class={`locator-mark layer-${mark.layerIndex}`}>
      <g transform={`translate(${mark.x} ${mark.y})`}>
        <Shape layerIndex={mark.layerIndex} />
        <path
          class="locator-icon"
          transform={`scale(${scale}) translate(${-ICON_SIZE / 2} ${-ICON_SIZE / 2})`}
          d={kindIcon(mark.kind)}
        />
      </g>
      <text data-place={mark.id} x={text.x} y={text.y} text-anchor={text.anchor} font-size={LABEL_SIZE}>
        {mark.label}
      </text>
    </g>
  );
}

function Shape({ layerIndex }: { readonly layerIndex: number }): JSX.Element {
  const radius = LOCATOR_MARK_RADIUS;
  const shape = layerShape(layerIndex);
  if (shape === 'circle') return <circle r={radius} />;
  if (shape === 'diamond') return <path d={`M0 ${-radius}L${radius} 0L0 ${radius}L${-radius} 0Z`} />;
  return <rect x={-radius} y={-radius} width={radius * 2} height={radius * 2} rx={radius * 0.35} />;
}
