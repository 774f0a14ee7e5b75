/** Which places a pointer meets: every mark within its reach, or the cluster there. */
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { PLACE_LAYERS, SOURCES } from '../cartography/ids.ts';
import { MARK_RADIUS } from '../cartography/layers/places.ts';
import { CLUSTER_MAX_ZOOM } from '../cartography/style.ts';
import { toMercator, worldPixels } from '../geo/web-mercator.ts';
import type { PixelPoint } from './pixels.ts';
import { projectToView } from './wrap-longitude-to-view.ts';

/** How many places of a cluster that cannot be parted are offered. */
const MAX_OFFERED = 50;

/**
 * Ids of the places whose marks the point meets, nearest first. `slack` widens the point for a finger or an unsteady hand.
 * Names count too: they are as much the place as its mark.
 */
export function placesAt(map: MapLibreMap, point: PixelPoint, slack: number): string[] {
  const box: [[number, number], [number, number]] = [
    [point.x - slack, point.y - slack],
    [point.x + slack, point.y + slack],
  ];
  const features = map.queryRenderedFeatures(box, { layers: [PLACE_LAYERS.mark, PLACE_LAYERS.name] });
  const distances = new Map<string, number>();
  for (const feature of features) {
    if (feature.geometry.type !== 'Point') continue;
    const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
    const centre = projectToView(map, [longitude, latitude]);
    const distance = Math.hypot(centre.x - point.x, centre.y - point.y);
    distances.set(String(feature.properties.id), distance);
  }
  const sorted = [...distances].sort((a, b) => a[1] - b[1]);
  // A name alone was met: it belongs to one place, and its neighbours' marks are not meant.
  const onMarks = sorted.filter(([, distance]) => distance <= MARK_RADIUS + slack + 2);
  return (onMarks.length > 0 ? onMarks : sorted.slice(0, 1)).map(([id]) => id);
}

/**
 * What a click on a cluster does: the camera goes to where it parts. Where no zoom parts its marks, the ids of its places come back.
 * Undefined where the point meets no cluster.
 */
export async function openClusterAt(map: MapLibreMap, point: PixelPoint): Promise<string[] | undefined> {
  if (!map.getLayer(PLACE_LAYERS.cluster)) return undefined;
  const [cluster] = map.queryRenderedFeatures([point.x, point.y], { layers: [PLACE_LAYERS.cluster] });
  const source = map.getSource<GeoJSONSource>(SOURCES.places);
  if (!cluster || !source || cluster.geometry.type !== 'Point') return undefined;
  const id = Number(cluster.properties.cluster_id);
  const zoom = await source.getClusterExpansionZoom(id);
  if (zoom > CLUSTER_MAX_ZOOM) {
    // Past the last zoom with clusters everything stands by itself, also where the marks hide one another.
    const leaves = await source.getClusterLeaves(id, MAX_OFFERED, 0);
    if (isOneSpot(leaves, map.getMaxZoom())) return leaves.map((leaf) => String(leaf.properties?.id));
  }
  const [longitude = 0, latitude = 0] = cluster.geometry.coordinates;
  map.easeTo({ center: [longitude, latitude], zoom: zoom + 0.2 });
  return [];
}

/** Whether the marks of all of these points touch that of the first at `zoom`. */
function isOneSpot(points: readonly GeoJSON.Feature[], zoom: number): boolean {
  const positions = points.flatMap(({ geometry }) =>
    geometry.type === 'Point' ? [toMercator([geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0])] : [],
  );
  const [first] = positions;
  if (!first) return false;
  const reach = (2 * MARK_RADIUS) / worldPixels(zoom);
  return positions.every(([x, y]) => Math.hypot(x - first[0], y - first[1]) < reach);
}
