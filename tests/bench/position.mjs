/** Finds places on the maps, for a pointer to click. */

/** Where a place is on the map in CSS pixels: the app has a button there, the bare pages say so. */
export async function positionOf(tab, page, id) {
  if (!page.isAtlas) return tab.evaluate((place) => window.bench.positionOf(place), id);
  const { x, y, width, height } = await tab.locator(`.place-button[data-place="${id}"]`).boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
}
