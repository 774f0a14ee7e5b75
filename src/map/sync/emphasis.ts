/** Shows what is pointed at and what is open, as feature state: no data is sent again. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { PLACE_STATE, SOURCES } from '../../cartography/ids.ts';
import type { Scene } from '../../state/scene.ts';
import { engineId } from '../features.ts';

/** What of the scene is emphasis. */
export type Emphasis = Pick<Scene, 'pointed' | 'open'>;

/** Sets the difference between two emphases. */
export function syncEmphasis(map: MapLibreMap, next: Emphasis, previous: Emphasis): void {
  for (const id of previous.pointed) if (!next.pointed.has(id)) setState(map, id, PLACE_STATE.pointed, false);
  for (const id of next.pointed) if (!previous.pointed.has(id)) setState(map, id, PLACE_STATE.pointed, true);
  if (next.open === previous.open) return;
  if (previous.open !== null) setState(map, previous.open, PLACE_STATE.open, false);
  if (next.open !== null) setState(map, next.open, PLACE_STATE.open, true);
}

function setState(map: MapLibreMap, id: string, key: string, value: boolean): void {
  map.setFeatureState({ source: SOURCES.places, id: engineId(id) }, { [key]: value });
}
