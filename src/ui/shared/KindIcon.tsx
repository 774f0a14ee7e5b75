/** Draws the map's mark of a place for use among words. */
import { ICON_SIZE, kindIcon } from '../../cartography/kinds.ts';
import { LAYER_COUNT, layerShape } from '../../cartography/palette.ts';

interface KindIconProps {
  /** Position of the place's layer in the lesson. */
  readonly layerIndex: number;
  /** Without a kind only the layer's shape is drawn, as in a legend. */
  readonly kind?: string;
}

/** Beside words that say the same, so hidden from assistive technology. */
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

/** A style that sets the layer's colour as the custom property `--layer`. */
export function layerStyle(layerIndex: number): Record<string, string> {
  return { '--layer': `var(--layer-${layerIndex % LAYER_COUNT})` };
}
