/** The worker that finds names, with the bundled gazetteer, as the author's view asks it. */
import { describe, expect, test } from 'vitest';
import { suggestInWorker } from '../../../../src/features/author/geoparsing/suggest-in-worker.ts';
import { sharedSuggestions } from '../../../../src/features/author/geoparsing/suggestions.ts';

const suggest = sharedSuggestions();

test('names are found in a worker, with their candidates', async () => {
  const found = await suggest('Syria’s minister flew from Damascus to Moscow.', [], new AbortController().signal);
  expect(found.map(({ exact, candidates: [first] }) => [exact, first?.id])).toEqual([
    ['Syria', 'country:SY'],
    ['Damascus', 'geonames:170654'],
    ['Moscow', 'geonames:524901'],
  ]);
});

test('a text of a million letters is left off when it is not wanted any more, and the next question is answered', async () => {
  const control = new AbortController();
  const long = suggest('The road from Damascus to Moscow is long. '.repeat(25_000), [], control.signal);
  const reason = new Error('another text');
  control.abort(reason);
  await expect(long).rejects.toBe(reason);
  await expect(suggest('in Suva', [], new AbortController().signal)).resolves.toHaveLength(1);
});

test('a text without a place gives an empty list', async () => {
  await expect(suggest('Nothing here is a place.', [], new AbortController().signal)).resolves.toEqual([]);
});

describe('where names cannot be found', () => {
  const nowhere = { towns: '/missing.gzip', spellings: '/missing.gzip', countries: '/missing.gzip' };
  const never = new AbortController().signal;

  /** A worker of these words. */
  const workerOf = (script: string): Worker =>
    new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));

  test('a gazetteer that does not arrive is said, and asked for again by the next question', async () => {
    const start = () =>
      new Worker(new URL('../../../../src/features/author/geoparsing/suggestions-worker.ts', import.meta.url), {
        type: 'module',
      });
    const ask = suggestInWorker(start, nowhere);
    await expect(ask('in Suva', [], never)).rejects.toThrow(/missing\.gzip/);
    await expect(ask('in Suva', [], never)).rejects.toThrow(/missing\.gzip/);
  });

  test('a worker that fails rejects what was asked, and the next question starts another', async () => {
    const scripts = [
      'throw new Error("out of memory")',
      'onmessage = ({ data }) => data.id && postMessage({ id: data.id, found: [] })',
    ];
    const ask = suggestInWorker(() => workerOf(scripts.shift() ?? ''), nowhere);
    await expect(ask('in Suva', [], never)).rejects.toThrow('out of memory');
    await expect(ask('in Suva', [], never)).resolves.toEqual([]);
  });

  test('a browser that starts no worker rejects too', async () => {
    const ask = suggestInWorker(() => {
      throw new Error('not allowed');
    }, nowhere);
    await expect(ask('in Suva', [], never)).rejects.toThrow('not allowed');
  });
});
