/** Runs of the suggestions: bytes of the gazetteer, how soon it is there, how quick an article is read, and how right. */

const told = new Set();

/** What was missed (−), suggested wrongly (+) or mistaken for another place (?), once and not every round. */
function tell(faults) {
  for (const fault of faults) if (!told.has(fault)) console.error(`  ${fault}`);
  for (const fault of faults) told.add(fault);
}

/** A new browser context each time, with nothing in its cache. The first question of a page fetches the gazetteer. */
export async function measureSuggestions(page, _suite, { browser, server, box }) {
  const context = await browser.newContext({ locale: 'en-GB' });
  try {
    const tab = await context.newPage();
    await tab.goto(new URL(`${page.mount}/`, server.url).href);
    await tab.waitForFunction('window.measureSuggestions');
    server.takeRecords();
    const { ready, article, longest, first, unseen } = await tab.evaluate('window.measureSuggestions()');
    const packed = server.takeRecords().filter(({ path }) => path.endsWith('.gzip'));
    tell([...first.faults, ...unseen.faults]);
    return {
      gazetteerBytes: packed.reduce((sum, { bytes }) => sum + bytes, 0),
      suggestReady: ready,
      suggestArticle: article,
      suggestLongest: longest,
      precision: first.precision,
      recall: first.recall,
      unseenPrecision: unseen.precision,
      unseenRecall: unseen.recall,
      detail: { box },
    };
  } finally {
    await context.close();
  }
}
