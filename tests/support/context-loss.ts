/** Takes the drawing contexts of a page's maps away, as a browser does when a driver restarts or memory runs out. */
import type { Page } from 'playwright-core';

/** Takes them all away, and gives them back when the answer is called. */
export async function loseContexts(page: Page): Promise<() => Promise<void>> {
  const extensions = await page.evaluateHandle(() => {
    const canvases = Array.from(document.querySelectorAll<HTMLCanvasElement>('canvas.maplibregl-canvas'));
    const found = canvases.map((canvas) => canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null);
    for (const extension of found) extension?.loseContext();
    return found;
  });
  return () =>
    extensions.evaluate((found) => {
      for (const extension of found) extension?.restoreContext();
    });
}
