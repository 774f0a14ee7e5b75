/** Maps that are drawn aside for paper: light whatever the screen is, and as large as the sheet wants them. */
import { signal } from '@preact/signals-core';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { capture } from '../../map/capture.ts';
import { createMap } from '../../map/create-map.ts';
import type { MapEvents, MapParts } from '../../map/port.ts';
import { type MapPicture, type PictureRequest, toPaperScene } from '../../state/paper-scene.ts';
import type { Scene } from '../../state/scene.ts';
import { keepNamesWhole } from './whole-labels.map.ts';

/** Pixels to a CSS pixel: 288 to the inch. */
const PIXEL_RATIO = 3;

/** Longest wait for a picture, in milliseconds: then it is taken as far as it has been drawn. */
const PATIENCE = 30_000;

type PaperParts = Pick<MapParts, 'words' | 'archives'>;

/** One picture a wish, each when its map is at rest; null where no map can be drawn. The map on screen is not touched. */
export async function drawPictures(
  parts: PaperParts,
  scene: Scene,
  wishes: readonly PictureRequest[],
): Promise<readonly MapPicture[] | null> {
  const pictures: MapPicture[] = [];
  for (const wish of wishes) {
    const picture = await drawPicture(parts, toPaperScene(scene, wish), wish);
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
  const map = await createMap({ ...parts, container, scene: signal(scene), events: NO_ACTS });
  try {
    if (!map) return null;
    map.engine.setPixelRatio(PIXEL_RATIO);
    await rest(map.engine, 'style.load');
    keepNamesWhole(map.engine, covered);
    await rest(map.engine, 'idle');
    return capture(map.adapter);
  } finally {
    map?.destroy();
    container.remove();
  }
}

/** Resolves when the style is there, or everything in sight is drawn; or when patience has ended. */
function rest(engine: MapLibreMap, event: 'style.load' | 'idle'): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => resolve();
    if (event === 'style.load' && engine.isStyleLoaded()) return done();
    engine.once(event, done);
    AbortSignal.timeout(PATIENCE).addEventListener('abort', done);
    engine.triggerRepaint();
  });
}

const nothing = (): void => undefined;

/** Nobody acts on a map that is drawn for paper; what fails in it fails on the screen too, where it is told. */
const NO_ACTS: MapEvents = {
  onClick: nothing,
  onHover: nothing,
  onMoveEnd: nothing,
  onStatus: nothing,
  onBundledTiles: nothing,
  onTilesFailed: nothing,
  onReliefFailed: nothing,
  onBasemapFailed: nothing,
};
