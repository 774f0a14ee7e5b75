/** Draws maps off screen for paper: in the light theme, at print resolution. */

import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import { signal } from '@preact/signals-core';
import type { Polygon } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { SOURCES } from '../../cartography/ids.ts';
import type { PixelBox } from '../../map/adapter.ts';
import { capture } from '../../map/capture.ts';
import { createMap } from '../../map/create-map.ts';
import type { MapEvents, MapParts } from '../../map/port.ts';
import { type MapPicture, type PictureRequest, toPaperScene } from '../../state/paper-scene.ts';
import type { Scene } from '../../state/scene.ts';

/** Device pixels per CSS pixel: 288 dpi. */
const PIXEL_RATIO = 3;

/** Milliseconds after which a picture is taken as far as it is drawn. */
const TIMEOUT = 30_000;

type PaperParts = Pick<MapParts, 'words' | 'archives'>;

/** One picture for each request, taken when its map is idle; null if no map can be drawn. */
export async function drawPictures(
  parts: PaperParts,
  scene: Scene,
  requests: readonly PictureRequest[],
): Promise<readonly MapPicture[] | null> {
  const pictures: MapPicture[] = [];
  for (const request of requests) {
    const picture = await drawPicture(parts, toPaperScene(scene, request), request);
    if (!picture) return null;
    pictures.push(picture);
  }
  return pictures;
}

async function drawPicture(
  parts: PaperParts,
  scene: Scene,
  { width, height, covered }: PictureRequest,
): Promise<MapPicture | null> {
  const container = document.createElement('div');
  container.className = 'offscreen-map';
  container.style.width = `${width}px`;
  container.style.height = `${height}px`;
  container.inert = true;
  document.body.append(container);
  const map = await createMap({ ...parts, container, scene: signal(scene), events: NO_EVENTS });
  try {
    if (!map) return null;
    map.engine.setPixelRatio(PIXEL_RATIO);
    await waitFor(map.engine, 'style.load');
    hideCutLabels(map.engine, covered);
    await waitFor(map.engine, 'idle');
    return capture(map.adapter);
  } finally {
    map?.destroy();
    container.remove();
  }
}

/** Resolves at the event, or after {@link TIMEOUT}. */
function waitFor(engine: MapLibreMap, event: 'style.load' | 'idle'): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => resolve();
    if (event === 'style.load' && engine.isStyleLoaded()) return done();
    engine.once(event, done);
    AbortSignal.timeout(TIMEOUT).addEventListener('abort', done);
    engine.triggerRepaint();
  });
}

const nothing = (): void => undefined;

/** Nobody interacts with a printed map, and its errors are reported by the map on screen. */
const NO_EVENTS: MapEvents = {
  onClick: nothing,
  onHover: nothing,
  onMoveEnd: nothing,
  onStatus: nothing,
  onBundledTiles: nothing,
  onTilesFailed: nothing,
  onReliefFailed: nothing,
  onBasemapFailed: nothing,
};

/** About half of a basemap label, CSS pixels. */
const HALF_NAME = { across: 62, down: 14 } as const;

/**
 * Call when the style is loaded and the camera is final.
 * @param covered box that covers the picture, CSS pixels
 */
function hideCutLabels(map: MapLibreMap, covered: PixelBox | null): void {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  // `within` fails for an area wider than the world.
  if (map.getBounds().getEast() - map.getBounds().getWest() > 350) return;
  const whole: ExpressionSpecification[] = [
    ['within', areaOf(map, grown({ left: 0, top: 0, right: width, bottom: height }, -1))],
    ...(covered ? [['!', ['within', areaOf(map, grown(covered, 1))]] as ExpressionSpecification] : []),
  ];
  for (const layer of map.getStyle().layers) {
    if (layer.type !== 'symbol' || layer.source === SOURCES.places) continue;
    const filter = [...(layer.filter ? [layer.filter] : []), ...whole];
    map.setFilter(layer.id, ['all', ...filter] as FilterSpecification);
  }
}

function grown({ left, top, right, bottom }: PixelBox, by: 1 | -1): PixelBox {
  const { across, down } = HALF_NAME;
  return { left: left - by * across, top: top - by * down, right: right + by * across, bottom: bottom + by * down };
}

function areaOf(map: MapLibreMap, { left, top, right, bottom }: PixelBox): Polygon {
  const corners: [number, number][] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
  return { type: 'Polygon', coordinates: [corners.map((corner) => map.unproject(corner).toArray())] };
}
