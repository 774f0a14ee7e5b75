/** Finds the places or the cluster at a point of the map. */
import { PLACE_LAYERS, SOURCES } from '../cartography/ids.ts';
import { MARK_RADIUS } from '../cartography/layers/places.ts';
import { CLUSTER_MAX_ZOOM } from '../cartography/style.ts';
import { toMercator, worldPixels } from '../geo/web-mercator.ts';
import type { DrawnPoint, MapAdapter, PixelPoint } from './adapter.ts';

/** Maximum number of places offered from a cluster. */
const MAX_OFFERED = 50;

/**
 * Ids of the places at `point`, nearest first. A place is where its mark or its name is.
 * @param tolerance CSS pixels around the point, for a finger or an unsteady hand
 */
export function placesAt(map: MapAdapter, point: PixelPoint, tolerance: number): string[] {
  const box = {
    left: point.x - tolerance,
    top: point.y - tolerance,
    right: point.x + tolerance,
    bottom: point.y + tolerance,
  };
  const distances = new Map<string, number>();
  for (const { lngLat, properties } of map.queryPoints([PLACE_LAYERS.mark, PLACE_LAYERS.name], box)) {
    const center = map.project(lngLat);
    distances.set(String(properties['id']), Math.hypot(center.x - point.x, center.y - point.y));
  }
  const sorted = [...distances].sort((a, b) => a[1] - b[1]);
  // Where only names are hit, the nearest place is meant, and not its neighbours.
  const onMarks = sorted.filter(([, distance]) => distance <= MARK_RADIUS + tolerance + 2);
  return (onMarks.length > 0 ? onMarks : sorted.slice(0, 1)).map(([id]) => id);
}

/**
 * Zooms to where the cluster at `point` splits, and returns no ids. Where no zoom separates the marks of its places, returns their ids.
 * Undefined where no cluster is.
 */
export async function openClusterAt(map: MapAdapter, point: PixelPoint): Promise<string[] | undefined> {
  if (!map.hasLayer(PLACE_LAYERS.cluster)) return undefined;
  const [cluster] = map.queryPoints([PLACE_LAYERS.cluster], point);
  if (!cluster) return undefined;
  const id = Number(cluster.properties['cluster_id']);
  const zoom = await map.clusterExpansionZoom(SOURCES.places, id);
  if (zoom > CLUSTER_MAX_ZOOM) {
    // Beyond the last zoom with clusters all places are single, also where their marks overlap.
    const leaves = await map.clusterLeaves(SOURCES.places, id, MAX_OFFERED);
    if (marksOverlap(leaves, map.maxZoom)) return leaves.map(({ properties }) => String(properties['id']));
  }
  map.easeTo({ center: cluster.lngLat, zoom: zoom + 0.2 });
  return [];
}

/** Whether the mark of each point overlaps that of the first at `zoom`. */
function marksOverlap(points: readonly DrawnPoint[], zoom: number): boolean {
  const positions = points.map(({ lngLat }) => toMercator(lngLat));
  const [first] = positions;
  if (!first) return false;
  const diameter = (2 * MARK_RADIUS) / worldPixels(zoom);
  return positions.every(([x, y]) => Math.hypot(x - first[0], y - first[1]) < diameter);
}
