/** Terra Draw on a map of several copies of the world: its adapter takes longitudes as MapLibre has them, and then refuses those beyond 180°. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import { wrapLongitude } from '../../geo/longitude.ts';
import type { MapView } from '../../map/create-map.ts';

/** A position of Terra Draw, in degrees. */
interface Spot {
  readonly lng: number;
  readonly lat: number;
}

/** Terra Draw's adapter for MapLibre, whose longitudes are −180…180 whichever copy of the world the pointer is on. */
export class OneWorldAdapter extends TerraDrawMapLibreGLAdapter<MapLibreMap> {
  readonly #view: MapView;

  constructor(view: MapView, coordinatePrecision: number) {
    super({ map: view.engine, coordinatePrecision });
    this.#view = view;
  }

  override getLngLatFromEvent(event: PointerEvent | MouseEvent): Spot {
    return wrapped(super.getLngLatFromEvent(event));
  }

  override unproject(x: number, y: number): Spot {
    return wrapped(super.unproject(x, y));
  }

  override project(lng: number, lat: number): { x: number; y: number } {
    return this.#view.adapter.project([lng, lat]);
  }
}

function wrapped({ lng, lat }: Spot): Spot {
  return { lng: wrapLongitude(lng), lat };
}
