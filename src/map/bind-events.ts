/** Reports what the user does to the map, and how the map is. */
import type { ReadonlySignal } from '@preact/signals-core';
import { SOURCES } from '../cartography/ids.ts';
import type { Scene } from '../state/scene.ts';
import type { AdapterEvents, MapAdapter, PixelPoint } from './adapter.ts';
import { isFraming, moveCamera } from './apply-scene/camera.ts';
import { openClusterAt, placesAt } from './hit-test.ts';
import type { MapEvents } from './port.ts';

/** CSS pixels beside a mark at which a mouse or a finger still hits it. */
const TOLERANCE = { mouse: 3, touch: 12 } as const;

/** Whether the map still shows what it was asked to. */
export interface InitialView {
  /** It shows the view that a link without a camera shows too. */
  untouched: boolean;
  /** It shows a framed view, which is framed again when the map's box changes. */
  framed: boolean;
}

/** Listens until the map is removed. */
export function bindEvents(
  map: MapAdapter,
  events: MapEvents,
  scene: ReadonlySignal<Scene>,
  initialView: InitialView,
): void {
  map.once('idle', () => {
    events.onMoveEnd(map.camera(), initialView.untouched);
    events.onStatus('ready');
  });
  map.on('contextlost', () => events.onStatus('lost'));
  map.on('contextrestored', () => events.onStatus('ready'));
  map.on('sourceerror', ({ source }) => {
    if (source === SOURCES.relief) events.onReliefFailed();
    else if (source === SOURCES.basemap) events.onBasemapFailed();
    else events.onTilesFailed();
  });
  map.on('movestart', ({ byUser }) => {
    if (!byUser) return;
    initialView.untouched = false;
    initialView.framed = false;
  });
  map.on('moveend', ({ linked }) => {
    if (!linked) events.onMoveEnd(map.camera(), initialView.untouched);
  });
  map.on('resize', () => {
    const { cameraRequest, insets } = scene.peek();
    if (initialView.framed && isFraming(cameraRequest)) moveCamera(map, cameraRequest, insets, true);
  });
  map.on('click', (click) => void reportClick(map, events, click));
  bindHover(map, events);
}

async function reportClick(
  map: MapAdapter,
  events: MapEvents,
  { point, lngLat, isTouch }: AdapterEvents['click'],
): Promise<void> {
  const cluster = await openClusterAt(map, point);
  if (cluster?.length === 0) return;
  events.onClick(cluster ?? placesAt(map, point, isTouch ? TOLERANCE.touch : TOLERANCE.mouse), lngLat);
}

function bindHover(map: MapAdapter, events: MapEvents): void {
  let pending: PixelPoint | undefined;
  const report = (): void => {
    const point = pending;
    pending = undefined;
    // A query costs half a frame, and while the map moves nothing is pointed at.
    if (!point || map.isMoving()) return;
    const ids = placesAt(map, point, TOLERANCE.mouse);
    map.setCursor(ids.length > 0 ? 'pointer' : '');
    events.onHover(ids);
  };
  map.on('pointermove', ({ point }) => {
    // One query a frame: a fast mouse fires more often than the map is drawn.
    if (!pending) requestAnimationFrame(report);
    pending = point;
  });
  map.on('pointerout', () => events.onHover([]));
}
