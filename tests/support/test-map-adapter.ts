/** A map adapter that draws nothing: it projects, hits what a test puts on it, and records what it is told. */
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { Camera, LngLat } from '../../src/domain/lng-lat.ts';
import { onPicture } from '../../src/geo/frame.ts';
import { fromMercator, toMercator, worldPixels } from '../../src/geo/web-mercator.ts';
import type {
  AdapterEvents,
  BoundsRequest,
  DrawnPoint,
  MapAdapter,
  PixelBox,
  PixelPoint,
} from '../../src/map/adapter.ts';

/** Half the size of a feature on the map, in CSS pixels. */
const FEATURE_RADIUS = 10;

/** A movement of the camera that the map was asked for. */
export type Movement =
  | { readonly type: 'jump'; readonly camera: Partial<Camera> }
  | { readonly type: 'ease'; readonly camera: Partial<Camera>; readonly durationMs: number | undefined }
  | { readonly type: 'fly'; readonly camera: Partial<Camera>; readonly maxDurationMs: number }
  | { readonly type: 'fit'; readonly request: BoundsRequest; readonly durationMs: number }
  | { readonly type: 'pan'; readonly pixels: readonly [number, number] };

/** A feature that a test puts on the map. `labelAt`: it is hit there too, CSS pixels from its position. */
export interface TestFeature extends DrawnPoint {
  readonly layer: string;
  readonly labelAt?: PixelPoint;
}

/** A map of 800 × 600 pixels that looks at 0, 0 at zoom 2. Movements are recorded, and only a jump moves the camera. */
export class TestMapAdapter implements MapAdapter {
  readonly movements: Movement[] = [];
  readonly styles: StyleSpecification[] = [];
  /** What each source was given, in order. */
  readonly data: [source: string, data: FeatureCollection][] = [];
  readonly refreshed: string[] = [];
  readonly cursors: string[] = [];
  /** What waits for a frame of the page. */
  readonly painting: (() => void)[] = [];
  features: readonly TestFeature[] = [];
  layers: readonly string[] = [];
  moving = false;
  /** Number of questions for features. */
  queries = 0;
  cluster = { expansionZoom: 7, leaves: [] as readonly DrawnPoint[] };
  readonly clusterCalls: string[] = [];
  maxZoom = 16;
  #camera: Camera = { center: [0, 0], zoom: 2, bearing: 0, pitch: 0 };
  readonly #listeners = new Map<keyof AdapterEvents, Set<(event: never) => void>>();

  get overlay(): HTMLElement {
    return unused();
  }
  size = () => ({ width: 800, height: 600 });
  isMoving = () => this.moving;
  setCursor = (cursor: string) => void this.cursors.push(cursor);

  camera = () => this.#camera;
  jumpTo(camera: Partial<Camera>): void {
    this.#camera = { ...this.#camera, ...camera };
    this.movements.push({ type: 'jump', camera });
  }
  easeTo = (camera: Partial<Camera>, durationMs?: number) =>
    void this.movements.push({ type: 'ease', camera, durationMs });
  flyTo = (camera: Partial<Camera>, maxDurationMs: number) =>
    void this.movements.push({ type: 'fly', camera, maxDurationMs });
  fitBounds = (request: BoundsRequest, durationMs: number) =>
    void this.movements.push({ type: 'fit', request, durationMs });
  panBy = (pixels: readonly [number, number]) => void this.movements.push({ type: 'pan', pixels });

  project = (lngLat: LngLat) => onPicture(lngLat, this.#camera, this.size());
  unproject = ({ x, y }: PixelPoint): LngLat => {
    const pixels = worldPixels(this.#camera.zoom);
    const [centerX, centerY] = toMercator(this.#camera.center);
    return fromMercator([centerX + (x - 400) / pixels, centerY + (y - 300) / pixels]);
  };
  isInBounds = unused;

  setStyle(
    style: StyleSpecification,
    merge: (current: StyleSpecification | undefined, next: StyleSpecification) => StyleSpecification,
  ): void {
    this.styles.push(merge(this.styles.at(-1), style));
  }
  setData = (source: string, data: FeatureCollection) => void this.data.push([source, data]);
  refreshTiles = (source: string) => void this.refreshed.push(source);

  hasLayer = (layer: string) => this.layers.includes(layer);
  queryPoints(layers: readonly string[], area?: PixelPoint | PixelBox): readonly DrawnPoint[] {
    this.queries += 1;
    const box = area && 'x' in area ? { left: area.x, right: area.x, top: area.y, bottom: area.y } : area;
    return this.features.filter(({ layer, lngLat, labelAt }) => {
      if (!layers.includes(layer)) return false;
      const at = this.project(lngLat);
      const label = labelAt && { x: at.x + labelAt.x, y: at.y + labelAt.y };
      return !box || touches(box, at) || (label !== undefined && touches(box, label));
    });
  }
  async clusterExpansionZoom(source: string, id: number): Promise<number> {
    this.clusterCalls.push(`zoom of ${source} ${id}`);
    return this.cluster.expansionZoom;
  }
  async clusterLeaves(source: string, id: number, limit: number): Promise<readonly DrawnPoint[]> {
    this.clusterCalls.push(`leaves of ${source} ${id}`);
    return this.cluster.leaves.slice(0, limit);
  }

  afterPaint(act: () => void): () => void {
    this.painting.push(act);
    return () => this.painting.splice(this.painting.indexOf(act), 1);
  }
  /** Paints a frame of the page. */
  paint(): void {
    for (const act of this.painting.splice(0)) act();
  }

  on<Type extends keyof AdapterEvents>(type: Type, listener: (event: AdapterEvents[Type]) => void): () => void {
    const listeners = this.#listeners.get(type) ?? new Set();
    this.#listeners.set(type, listeners.add(listener));
    return () => listeners.delete(listener);
  }
  once(type: keyof AdapterEvents, listener: () => void): void {
    const stop = this.on(type, () => {
      stop();
      listener();
    });
  }
  /** Fires an event, as an engine would. */
  emit<Type extends keyof AdapterEvents>(type: Type, event: AdapterEvents[Type]): void {
    for (const listener of [...(this.#listeners.get(type) ?? [])]) listener(event as never);
  }

  setLabel = unused;
  setCooperativeGestures = unused;
  provideImages = unused;
  addMarker = unused;
  addPopup = unused;
  redraw = unused;
  remove = unused;
}

function touches(box: PixelBox, { x, y }: PixelPoint): boolean {
  const { left, right, top, bottom } = box;
  return (
    x >= left - FEATURE_RADIUS &&
    x <= right + FEATURE_RADIUS &&
    y >= top - FEATURE_RADIUS &&
    y <= bottom + FEATURE_RADIUS
  );
}

function unused(): never {
  throw new Error('No test asks this of the map.');
}
