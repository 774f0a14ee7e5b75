/** Implements the map adapter with MapLibre GL JS. */
import {
  type GeoJSONSource,
  GPUInitializationError,
  Map as MapLibreMap,
  type MapMouseEvent,
  type MapOptions,
  Marker,
  Popup,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { Bounds, Camera, LngLat } from '../domain/lng-lat.ts';
import type { AdapterEvents, BoundsRequest, DrawnPoint, MapAdapter, PixelBox, PixelPoint, Size } from './adapter.ts';
import type { GestureWords } from './port.ts';
import { hasWebGL } from './webgl-context.ts';

setWorkerUrl(workerUrl);

/** Elements in which MapLibre writes how to move a map with cooperative gestures. */
const GESTURE_MESSAGES = { desktop: '.maplibregl-desktop-message', touch: '.maplibregl-mobile-message' } as const;

/** What a map is made with. */
export interface EngineOptions {
  readonly container: HTMLElement;
  readonly style: StyleSpecification;
  readonly view: Partial<Camera> | BoundsRequest;
  /** Rewrites the URL of each request. */
  readonly toRequestUrl: (url: string) => string;
}

/** The adapter, and the engine for what only one feature needs of it. */
export interface MapLibreAdapter extends MapAdapter {
  readonly engine: MapLibreMap;
}

/** Null where the browser has no WebGL 2. Throws where it has, but not for this map: no memory, or too many maps. */
export function createMapLibreAdapter({ container, style, view, toRequestUrl }: EngineOptions): MapLibreAdapter | null {
  try {
    const engine = new MapLibreMap({
      container,
      style,
      ...viewOptions(view),
      attributionControl: false,
      transformRequest: (url) => ({ url: toRequestUrl(url) }),
      // Labels appear at once: a fade would be motion, and would delay the idle event.
      fadeDuration: 0,
      validateStyle: false,
      maxZoom: 16,
      maxPitch: 60,
    });
    // MapLibre makes its canvas a region named Map. Ours is the section around it; the canvas is what arrow keys move.
    engine.getCanvas().setAttribute('role', 'application');
    return adapt(engine);
  } catch (error) {
    if (error instanceof GPUInitializationError && !hasWebGL()) return null;
    throw error;
  }
}

function adapt(engine: MapLibreMap): MapLibreAdapter {
  const geojson = (id: string): GeoJSONSource | undefined => engine.getSource<GeoJSONSource>(id);
  const clusters = (id: string): GeoJSONSource => {
    const source = geojson(id);
    if (!source) throw new Error(`The map's style has no source “${id}”.`);
    return source;
  };
  const measure = (): Size => {
    const { clientWidth: width, clientHeight: height } = engine.getContainer();
    return { width, height };
  };
  let size = measure();
  engine.on('resize', () => {
    size = measure();
  });
  const on: MapAdapter['on'] = (type, listener) => SUBSCRIBE[type](engine, listener);
  return {
    engine,
    overlay: engine.getCanvasContainer(),
    maxZoom: engine.getMaxZoom(),
    size: () => size,
    isMoving: () => engine.isMoving(),
    setLabel: (name) => engine.getCanvas().setAttribute('aria-label', name),
    setCursor(cursor) {
      engine.getCanvas().style.cursor = cursor;
    },
    setCooperativeGestures: (words) => setCooperativeGestures(engine, words),

    camera() {
      const { lng, lat } = engine.getCenter().wrap();
      return { center: [lng, lat], zoom: engine.getZoom(), bearing: engine.getBearing(), pitch: engine.getPitch() };
    },
    fitBounds({ bounds, padding, maxZoom }, duration) {
      const camera = engine.cameraForBounds(toBoundsLike(bounds), { padding, maxZoom });
      if (camera) engine.easeTo({ ...camera, duration });
    },
    jumpTo: (camera, isLinked = false) => void engine.jumpTo(toOptions(camera), isLinked ? { linked: true } : {}),
    easeTo(camera, durationMs) {
      engine.easeTo({ ...toOptions(camera), ...(durationMs === undefined ? {} : { duration: durationMs }) });
    },
    flyTo: (camera, maxDuration) => void engine.flyTo({ ...toOptions(camera), maxDuration }),
    panBy: (pixels) => void engine.panBy([...pixels], { duration: 0 }),

    project: (lngLat) => engine.project(nearestCopy(engine, lngLat)),
    unproject: ({ x, y }) => engine.unproject([x, y]).toArray(),
    isInBounds: (lngLat) => engine.getBounds().contains(nearestCopy(engine, lngLat)),

    setStyle: (style, merge) => void engine.setStyle(style, { diff: true, transformStyle: merge }),
    setData: (source, data) => void geojson(source)?.setData(data),
    refreshTiles(source) {
      if (engine.getSource(source)) engine.refreshTiles(source);
    },
    provideImages(draw, pixelRatio) {
      engine.setMissingStyleImageResolver((name) => {
        const image = draw(name);
        if (image) engine.addImage(name, image, { pixelRatio });
      });
    },

    hasLayer: (layer) => engine.getLayer(layer) !== undefined,
    queryPoints(layers, area) {
      const options = { layers: [...layers] };
      const features = area
        ? engine.queryRenderedFeatures(toQueryGeometry(area), options)
        : engine.queryRenderedFeatures(options);
      return toPoints(features);
    },
    clusterExpansionZoom: (source, clusterId) => clusters(source).getClusterExpansionZoom(clusterId),
    async clusterLeaves(source, clusterId, limit) {
      return toPoints(await clusters(source).getClusterLeaves(clusterId, limit, 0));
    },

    addMarker(element, lngLat, isExact = false) {
      const marker = new Marker({ element, subpixelPositioning: isExact }).setLngLat([...lngLat]).addTo(engine);
      return () => void marker.remove();
    },
    addPopup(content, lngLat, anchor, offset) {
      const popup = new Popup({
        anchor,
        offset,
        closeButton: false,
        closeOnClick: false,
        focusAfterOpen: false,
        maxWidth: 'none',
        className: 'atlas-popup',
      })
        .setLngLat([...lngLat])
        .setDOMContent(content)
        .addTo(engine);
      return {
        moveTo(next, nextAnchor) {
          popup.options.anchor = nextAnchor;
          popup.setLngLat([...next]);
        },
        remove: () => void popup.remove(),
      };
    },

    afterPaint,
    redraw: () => void engine.redraw(),
    on,
    once(type, listener) {
      const stop = on(type, () => {
        stop();
        listener();
      });
    },
    remove: () => engine.remove(),
  };
}

type Subscribe = {
  readonly [Type in keyof AdapterEvents]: (
    engine: MapLibreMap,
    listener: (event: AdapterEvents[Type]) => void,
  ) => () => void;
};

/** Each event of the adapter as MapLibre has it. */
const SUBSCRIBE: Subscribe = {
  idle: (engine, listener) => engine.on('idle', () => listener(null)).unsubscribe,
  styleload: (engine, listener) => engine.on('style.load', () => listener(null)).unsubscribe,
  contextlost: (engine, listener) => engine.on('webglcontextlost', () => listener(null)).unsubscribe,
  contextrestored: (engine, listener) => engine.on('webglcontextrestored', () => listener(null)).unsubscribe,
  sourceload: (engine, listener) =>
    engine.on('sourcedata', ({ sourceId }) => listener({ source: sourceId })).unsubscribe,
  sourceerror: (engine, listener) =>
    engine.on('error', (event) => {
      if ('sourceId' in event) listener({ source: String(event.sourceId) });
    }).unsubscribe,
  movestart(engine, listener) {
    const start = (event: { originalEvent?: unknown }): void => {
      // Events of a wheel's zoom carry no original event.
      listener({ byUser: Boolean(event.originalEvent) || engine.scrollZoom.isZooming() });
    };
    const subscriptions = [engine.on('movestart', start), engine.on('zoomstart', start)];
    return () => {
      for (const { unsubscribe } of subscriptions) unsubscribe();
    };
  },
  move: (engine, listener) => engine.on('move', (event) => listener({ linked: 'linked' in event })).unsubscribe,
  moveend: (engine, listener) => engine.on('moveend', (event) => listener({ linked: 'linked' in event })).unsubscribe,
  resize: (engine, listener) => engine.on('resize', () => listener(null)).unsubscribe,
  click: (engine, listener) =>
    engine.on('click', ({ point, lngLat, originalEvent }: MapMouseEvent) => {
      const { lng, lat } = lngLat.wrap();
      const isTouch = 'pointerType' in originalEvent && originalEvent.pointerType === 'touch';
      listener({ point, lngLat: [lng, lat], isTouch });
    }).unsubscribe,
  pointermove: (engine, listener) => engine.on('mousemove', ({ point }) => listener({ point })).unsubscribe,
  pointerout: (engine, listener) => engine.on('mouseout', () => listener(null)).unsubscribe,
};

function viewOptions(view: Partial<Camera> | BoundsRequest): Partial<MapOptions> {
  if (!('bounds' in view)) return toOptions(view);
  const { bounds, padding, maxZoom } = view;
  return { bounds: toBoundsLike(bounds), fitBoundsOptions: { padding, maxZoom } };
}

function toOptions({ center, ...rest }: Partial<Camera>): Pick<MapOptions, 'center' | 'zoom' | 'bearing' | 'pitch'> {
  return center ? { ...rest, center: [...center] } : rest;
}

/** MapLibre writes a box across the antimeridian with an east beyond 180. */
function toBoundsLike([west, south, east, north]: Bounds): [number, number, number, number] {
  return [west, south, west > east ? east + 360 : east, north];
}

function toPoints(features: readonly Pick<Feature, 'geometry' | 'properties'>[]): DrawnPoint[] {
  return features.flatMap(({ geometry, properties }) => {
    if (geometry.type !== 'Point') return [];
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    return [{ lngLat: [longitude, latitude], properties: properties ?? {} }];
  });
}

function toQueryGeometry(area: PixelPoint | PixelBox): [number, number] | [[number, number], [number, number]] {
  if ('x' in area) return [area.x, area.y];
  return [
    [area.left, area.top],
    [area.right, area.bottom],
  ];
}

/** MapLibre draws copies of the world side by side, and projects a position onto one that may be out of view. */
function nearestCopy(engine: MapLibreMap, [longitude, latitude]: LngLat): [longitude: number, latitude: number] {
  return [longitude + 360 * Math.round((engine.getCenter().lng - longitude) / 360), latitude];
}

function afterPaint(act: () => void): () => void {
  if (document.visibilityState === 'hidden') {
    act();
    return () => {};
  }
  let isCancelled = false;
  requestAnimationFrame(() => {
    // A message arrives after the frame's own work, that is after its paint.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      if (!isCancelled) act();
    };
    port2.postMessage(null);
  });
  return () => {
    isCancelled = true;
  };
}

function setCooperativeGestures(engine: MapLibreMap, words: GestureWords | null): void {
  engine.cooperativeGestures.disable();
  if (!words) return;
  engine.cooperativeGestures.enable();
  // MapLibre chooses the key by the same test.
  const isMac = navigator.userAgent.includes('Mac');
  for (const [selector, text] of [
    [GESTURE_MESSAGES.desktop, isMac ? words.mac : words.windows],
    [GESTURE_MESSAGES.touch, words.touch],
  ] as const) {
    const element = engine.getCanvasContainer().querySelector<HTMLElement>(selector);
    if (!element) continue;
    element.dir = 'auto';
    element.textContent = text;
  }
}
