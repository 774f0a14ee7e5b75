/** Binds pen and spotlight to the map of a presentation. */
import type { MapView } from '../../map/create-map.ts';
import { enablePen } from './pen.map.ts';
import type { PresentModel } from './present.model.ts';
import { showSpotlight } from './spotlight.map.ts';

/** Returns a function that ends both. */
export function bindPointerTools(map: MapView, present: PresentModel): () => void {
  const stopPen = enablePen(map, present);
  const stopSpotlight = showSpotlight(map, present.pointer, () => present.content.peek()?.places[0]?.lngLat);
  return () => {
    stopPen();
    stopSpotlight();
  };
}
