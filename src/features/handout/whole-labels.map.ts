/** Hides labels that the edge of a picture or an inset would cut. */
import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Polygon } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { SOURCES } from '../../cartography/ids.ts';
import type { PixelBox } from '../../map/adapter.ts';

/** About half of a basemap label, CSS pixels. */
const HALF_NAME = { across: 62, down: 14 } as const;

/**
 * Call when the style is loaded and the camera is final.
 * @param covered box that covers the picture, CSS pixels
 */
export function hideCutLabels(map: MapLibreMap, covered: PixelBox | null): void {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  // `within` fails for an area wider than the world.
  if (map.getBounds().getEast() - map.getBounds().getWest() > 350) return;
  const whole: ExpressionSpecification[] = [
    ['within', areaOf(map, grown({ left: 0, top: 0, right: width, bottom: height }, -1))],
    ...(covered ? [['!', ['within', areaOf(map, grown(covered, 1))]] as ExpressionSpecification] : []),
  ];
  for (const layer of map.getStyle().layers) {
    if (layer.type !== 'symbol' || layer.source === SOURCES.places) continue;
    const filter = [...(layer.filter ? [layer.filter] : []), ...whole];
    map.setFilter(layer.id, ['all', ...filter] as FilterSpecification);
  }
}

function grown({ left, top, right, bottom }: PixelBox, by: 1 | -1): PixelBox {
  const { across, down } = HALF_NAME;
  return { left: left - by * across, top: top - by * down, right: right + by * across, bottom: bottom + by * down };
}

function areaOf(map: MapLibreMap, { left, top, right, bottom }: PixelBox): Polygon {
  const corners: [number, number][] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
  return { type: 'Polygon', coordinates: [corners.map((corner) => map.unproject(corner).toArray())] };
}
