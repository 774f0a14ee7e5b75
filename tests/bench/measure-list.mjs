/** Whether a long list of places stays quick: scrolled to its middle, and searched by a letter. */

/** Milliseconds until the middle of the list is on screen, and until a letter typed into the search has its answer there. */
export async function measureList(tab, places) {
  const scrollToMiddle = await tab.evaluate((count) => window.bench.scrollTo('.list-window', 0.5, count), places);
  await tab.getByRole('searchbox').focus();
  await tab.evaluate(() => window.bench.arm('keydown', '.search-count', ' '));
  await tab.keyboard.press('b');
  const typeLetter = await tab.evaluate('window.bench.answer()');
  return { scrollToMiddle, typeLetter };
}
