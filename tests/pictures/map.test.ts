/** Pictures of the bare map, one for each kind of thing that can go wrong on it. */
import type { Page } from 'playwright-core';
import { picture } from './picture.ts';
import { type Look, moveMap, type Scene, show, takePicture } from './stage.ts';

/** Leaves nothing over the map: not the lesson's places, and no buttons. */
async function showBareMap(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'Russian bases' }).uncheck();
  await page.getByRole('checkbox', { name: 'Capitals' }).uncheck();
  await page.evaluate(() => {
    // Made by script, because the page's policy refuses a style element.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { visibility: hidden !important } canvas { visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
  });
}

async function showRelief(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'Relief' }).check();
  await showBareMap(page);
}

const MAP: Scene = { path: '#map=3/30/30', screen: { width: 1000, height: 536 }, act: showBareMap };
const RELIEF: Scene = { ...MAP, act: showRelief };

/** Takes the canvas alone. `camera` is `zoom/latitude/longitude`. */
function spot(name: string, camera: string, look: Partial<Look> = {}, scene = MAP): void {
  picture(`map-${name}`, async () => {
    const page = await show(scene, { theme: 'light', language: 'en', ...look });
    await moveMap(page, camera);
    const clip = await page.locator('canvas.maplibregl-canvas').boundingBox();
    if (!clip) throw new Error('There is no map.');
    return takePicture(page, clip);
  });
}

spot('baltic', '3/58/20');
spot('antimeridian', '4/-17.5/180');
spot('levant-coast', '10/35/35.9');
spot('kaliningrad', '7/54.7/21');
spot('crimea', '6/45.3/34.5');
spot('kashmir', '6/34.5/76');
spot('caspian', '5/41.5/51');
spot('nile-delta', '8/31/31');
spot('bering-strait', '5/66/-169');
spot('antarctica', '2/-78/0');
spot('moscow', '8/55.75/37.6');
spot('korea', '6/38/127.5');
spot('nile-delta-arabic', '8/31/31', { language: 'ar' });
spot('moscow-russian', '8/55.75/37.6', { language: 'ru' });
spot('crimea-dark', '6/45.3/34.5', { theme: 'dark' });
spot('caucasus-relief', '6/42.5/44', {}, RELIEF);
