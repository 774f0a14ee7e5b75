/** Edits the measured points on the map by Terra Draw. */
import { computed, effect, type ReadonlySignal } from '@preact/signals-core';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { type GeoJSONStoreFeatures, TerraDraw, TerraDrawPointMode } from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import { MARK_RADIUS } from '../../cartography/layers/places.ts';
import { PALETTES } from '../../cartography/palette.ts';
import { roundPosition } from '../../codec/url/values.ts';
import type { LngLat } from '../../domain/lng-lat.ts';
import type { Theme } from '../../domain/theme.ts';
import { wrapLongitude } from '../../geo/antimeridian.ts';
import type { MapView } from '../../map/create-map.ts';
import { placesAt } from '../../map/hit-test.ts';
import { whileStyleLoaded } from '../../map/webgl-context.ts';
import type { Scene, ScenePlace } from '../../state/scene.ts';
import type { MeasureModel } from './measure.model.ts';

/** Decimals of a coordinate, as many as in the URL. */
const PRECISION = 6;

/** Maximum distance of a click from a place's mark that still means the place, in CSS pixels. */
const SNAP = 4;

type PointActions = Pick<MeasureModel, 'add' | 'move' | 'remove'>;

/**
 * Lets a person edit the points of the scene's measurement on `view` until the returned function is called.
 * A click on a place's mark takes the place's own position, which `positionOf` gives.
 */
export function drawPoints(
  view: MapView,
  scene: ReadonlySignal<Scene>,
  actions: PointActions,
  positionOf: (placeId: string) => LngLat | undefined,
): () => void {
  const map = view.engine;
  const places = computed(() => scene.value.places);
  const marks = computed(() => marksOf(places.value));
  const isOnMark = (feature: GeoJSONStoreFeatures): boolean => marks.peek().has(String(positionIn(feature)));
  const draw = new TerraDraw({
    adapter: new OneWorldAdapter(view, PRECISION),
    modes: [new TerraDrawPointMode({ editable: true, styles: stylesOf(scene.peek().theme, isOnMark) })],
  });
  /** Ids of Terra Draw's features, by the index of their point. */
  let ids: (string | number)[] = [];
  /** Positions that Terra Draw shows. */
  let shown: readonly LngLat[] = [];
  let isUpdating = false;

  const show = (positions: readonly LngLat[]): void => {
    if (same(positions, shown)) return;
    isUpdating = true;
    if (positions.length === shown.length) {
      for (const [index, position] of positions.entries()) {
        const id = ids[index];
        if (id === undefined || isSame(position, shown[index])) continue;
        draw.updateFeatureGeometry(id, { type: 'Point', coordinates: [...position] });
      }
    } else {
      draw.clear();
      ids = draw.addFeatures(positions.map(pointFeature)).map((result) => result.id ?? '');
    }
    shown = positions;
    isUpdating = false;
  };

  draw.on('finish', (id) => {
    const position = positionIn(draw.getSnapshotFeature(id));
    if (!position) return;
    const index = ids.indexOf(id);
    if (index >= 0) {
      actions.move(index, position, true);
      return;
    }
    // A new point. Terra Draw still works on it, so its own position counts as shown until the state answers.
    const [place] = placesAt(view.adapter, view.adapter.project(position), SNAP);
    ids.push(id);
    shown = [...shown, position];
    actions.add((place === undefined ? undefined : positionOf(place)) ?? position);
    // Removes a point that the state refused, once Terra Draw is done with it.
    queueMicrotask(() => {
      if (draw.enabled) show(scene.peek().measure?.positions ?? []);
    });
  });
  draw.on('change', (changed, type) => {
    if (isUpdating) return;
    for (const id of changed) {
      const index = ids.indexOf(id);
      if (index < 0) continue;
      if (type === 'delete') {
        ids.splice(index, 1);
        shown = shown.filter((_, each) => each !== index);
        actions.remove(index);
      } else if (type === 'update') {
        const position = positionIn(draw.getSnapshotFeature(id));
        if (!position) continue;
        // Terra Draw shows it already: the change of state must not draw it again.
        shown = shown.with(index, position);
        actions.move(index, position, false);
      }
    }
  });

  return whileStyleLoaded(map, () => {
    draw.start();
    draw.setMode('point');
    let { theme } = scene.peek();
    const stop = effect(() => {
      const next = scene.value;
      if (next.theme !== theme) {
        theme = next.theme;
        draw.updateModeOptions<typeof TerraDrawPointMode>('point', { styles: stylesOf(theme, isOnMark) });
      }
      show(next.measure?.positions ?? []);
    });
    return () => {
      stop();
      draw.stop();
      // Terra Draw starts empty the next time.
      ids = [];
      shown = [];
    };
  });
}

/** Positions of the marks, as `positionIn` writes them. */
function marksOf(places: readonly ScenePlace[]): ReadonlySet<string> {
  return new Set(places.map(({ lngLat }) => String(roundPosition(lngLat))));
}

/** A point on the mark of a place is drawn as a ring around it, so that the mark stays visible. */
function stylesOf(theme: Theme, isOnMark: (feature: GeoJSONStoreFeatures) => boolean) {
  const { paper, annotation, ink } = PALETTES[theme] as Record<'paper' | 'annotation' | 'ink', `#${string}`>;
  return {
    pointColor: paper,
    pointOpacity: (feature: GeoJSONStoreFeatures) => (isOnMark(feature) ? 0 : 1),
    pointWidth: (feature: GeoJSONStoreFeatures) => (isOnMark(feature) ? MARK_RADIUS + 2 : 7),
    pointOutlineColor: annotation,
    pointOutlineWidth: 3,
    editedPointColor: annotation,
    editedPointWidth: 8,
    editedPointOutlineColor: ink,
    editedPointOutlineWidth: 3,
  };
}

function pointFeature([longitude, latitude]: LngLat): GeoJSONStoreFeatures {
  return {
    type: 'Feature',
    properties: { mode: 'point' },
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
  };
}

function positionIn(feature: GeoJSONStoreFeatures | undefined): LngLat | undefined {
  if (feature?.geometry.type !== 'Point') return undefined;
  const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
  // Rounded as the state does it: Terra Draw drops a point whose position changes during a drag.
  return roundPosition([longitude, latitude]);
}

function same(one: readonly LngLat[], other: readonly LngLat[]): boolean {
  return one.length === other.length && one.every((position, index) => isSame(position, other[index]));
}

function isSame(one: LngLat, other: LngLat | undefined): boolean {
  return one[0] === other?.[0] && one[1] === other[1];
}

interface LngLatObject {
  readonly lng: number;
  readonly lat: number;
}

/** Gives Terra Draw longitudes of −180…180 on every copy of the world; it refuses others. */
class OneWorldAdapter extends TerraDrawMapLibreGLAdapter<MapLibreMap> {
  readonly #view: MapView;

  constructor(view: MapView, coordinatePrecision: number) {
    super({ map: view.engine, coordinatePrecision });
    this.#view = view;
  }

  override getLngLatFromEvent(event: PointerEvent | MouseEvent): LngLatObject {
    return wrapped(super.getLngLatFromEvent(event));
  }

  override unproject(x: number, y: number): LngLatObject {
    return wrapped(super.unproject(x, y));
  }

  override project(lng: number, lat: number): { x: number; y: number } {
    return this.#view.adapter.project([lng, lat]);
  }
}

function wrapped({ lng, lat }: LngLatObject): LngLatObject {
  return { lng: wrapLongitude(lng), lat };
}
