/** What a person does to the map becomes an act. */
import type { ReadonlySignal } from '@preact/signals-core';
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { SOURCES } from '../cartography/ids.ts';
import type { Scene } from '../state/scene.ts';
import { cameraOf, isFraming, moveCamera } from './apply-scene/camera.ts';
import { openClusterAt, placesAt } from './hit-test.ts';
import type { MapEvents } from './port.ts';

/** How far beside a mark a mouse, and a finger, still means it. CSS pixels. */
const SLACK = { mouse: 3, touch: 12 } as const;

/** What the map has shown since a person last moved it. */
export interface Opening {
  /** Still its opening view, which a link without a camera shows too. */
  untouched: boolean;
  /** Still the view of a wish to frame something: it keeps to it when its box changes. */
  framed: boolean;
}

/** Listens until the map is removed. */
export function bindEvents(map: MapLibreMap, acts: MapEvents, scene: ReadonlySignal<Scene>, opening: Opening): void {
  map.once('idle', () => {
    acts.onMoveEnd(cameraOf(map), opening.untouched);
    acts.onStatus('ready');
  });
  map.on('webglcontextlost', () => acts.onStatus('lost'));
  map.on('webglcontextrestored', () => acts.onStatus('ready'));
  map.on('error', (event) => {
    if (!('sourceId' in event)) return;
    if (event.sourceId === SOURCES.relief) acts.onReliefFailed();
    else if (event.sourceId === SOURCES.basemap) acts.onBasemapFailed();
    else acts.onTilesFailed();
  });
  listenToMovement(map, acts, scene, opening);
  listenToPointer(map, acts);
}

function listenToMovement(map: MapLibreMap, acts: MapEvents, scene: ReadonlySignal<Scene>, opening: Opening): void {
  const touched = (event: { originalEvent?: unknown }): void => {
    // What a wheel does comes without its event.
    if (!event.originalEvent && !map.scrollZoom.isZooming()) return;
    opening.untouched = false;
    opening.framed = false;
  };
  map.on('movestart', touched);
  map.on('zoomstart', touched);
  map.on('moveend', (event) => {
    if (!('linked' in event)) acts.onMoveEnd(cameraOf(map), opening.untouched);
  });
  map.on('resize', () => {
    const { cameraRequest: wish, insets } = scene.peek();
    if (opening.framed && isFraming(wish)) moveCamera(map, wish, insets, true);
  });
}

function listenToPointer(map: MapLibreMap, acts: MapEvents): void {
  const click = async (event: MapMouseEvent): Promise<void> => {
    const touch = 'pointerType' in event.originalEvent && event.originalEvent.pointerType === 'touch';
    const cluster = await openClusterAt(map, event.point);
    if (cluster?.length === 0) return;
    const { lng, lat } = event.lngLat.wrap();
    acts.onClick(cluster ?? placesAt(map, event.point, touch ? SLACK.touch : SLACK.mouse), [lng, lat]);
  };
  map.on('click', (event) => void click(event));

  let pending: MapMouseEvent | undefined;
  map.on('mousemove', (event) => {
    // One question a frame: a fast mouse fires more often than the map is drawn.
    if (!pending) requestAnimationFrame(point);
    pending = event;
  });
  map.on('mouseout', () => acts.onHover([]));

  function point(): void {
    const event = pending;
    pending = undefined;
    // While the map is being moved the hand holds it and points at nothing; asking what is there costs half a frame.
    if (!event || map.isMoving()) return;
    const ids = placesAt(map, event.point, SLACK.mouse);
    map.getCanvas().style.cursor = ids.length > 0 ? 'pointer' : '';
    acts.onHover(ids);
  }
}
