/** Builds the layers of boundaries, drawn as on maps of the United Nations. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { SOURCE_LAYERS, SOURCES } from '../ids.ts';
import type { Palette } from '../palette.ts';
import { type BundledSource, onlyOnce } from './land.ts';

/** Solid: international. Dashed: disputed or undetermined. Dotted: line of control. */
const DASHES: Readonly<Record<'international' | 'disputed' | 'control', [number, number] | null>> = {
  international: null,
  disputed: [4, 3],
  control: [1, 2],
};

/** Kinds of boundary in the bundled tiles, in the order of the legend. */
export const BOUNDARY_KINDS = Object.keys(DASHES) as readonly (keyof typeof DASHES)[];

/** All kinds, from both sources of the bundled tiles. */
export function boundaries(palette: Palette): LayerSpecification[] {
  return [SOURCES.world, SOURCES.detail].flatMap((source) =>
    BOUNDARY_KINDS.map((kind) => boundaryLayer(palette, source, kind)),
  );
}

function boundaryLayer(palette: Palette, source: BundledSource, kind: keyof typeof DASHES): LayerSpecification {
  const dash = DASHES[kind];
  const ofKind: ExpressionSpecification = ['==', ['get', 'kind'], kind];
  return {
    id: `${source}-boundary-${kind}`,
    type: 'line',
    source,
    'source-layer': SOURCE_LAYERS.boundary,
    filter: ['all', ofKind, onlyOnce(source)],
    layout: { 'line-join': 'round', 'line-cap': 'butt' },
    paint: {
      'line-color': palette.boundary,
      'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 4, 0.8, 8, 1.2, 12, 1.6],
      ...(dash ? { 'line-dasharray': dash } : {}),
    },
  };
}
