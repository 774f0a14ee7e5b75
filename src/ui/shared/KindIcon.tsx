/** The map's mark of a place, among the words: the same shape, colour and icon, so that eye and legend agree. */
import { ICON_SIZE, kindIcon } from '../../cartography/kinds.ts';
import { LAYER_COUNT, layerShape } from '../../cartography/palette.ts';

interface KindIconProps {
  /** Position of the place's layer in the lesson. */
  readonly layerIndex: number;
  /** Kind of the place; without one the mark is the bare shape of its layer, as in a legend. */
  readonly kind?: string;
}

/** A mark of the map. Beside words that say the same, so hidden from assistive technology. */
export function KindIcon({ layerIndex, kind }: KindIconProps) {
  return (
    <span class="mark" data-shape={layerShape(layerIndex)} style={layerStyle(layerIndex)} aria-hidden="true">
      {kind !== undefined && (
        <svg viewBox={`0 0 ${ICON_SIZE} ${ICON_SIZE}`} aria-hidden="true">
          <path d={kindIcon(kind)} />
        </svg>
      )}
    </span>
  );
}

/** Gives an element its layer's colour as the custom property `--layer`. */
export function layerStyle(layerIndex: number): Record<string, string> {
  return { '--layer': `var(--layer-${layerIndex % LAYER_COUNT})` };
}
