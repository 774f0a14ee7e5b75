/** The worker that finds names, with the bundled gazetteer, as the author's view asks it. */
import { transfer, wrap } from 'comlink';
import { describe, expect, test } from 'vitest';
import { GAZETTEER_FILES } from '../../../../src/features/author/geoparsing/gazetteer.ts';
import {
  gazetteerUrls,
  sharedSuggestions,
  suggestInWorker,
} from '../../../../src/features/author/geoparsing/suggestions.ts';

import type {
  GazetteerUrls,
  SuggestionsWorker,
} from '../../../../src/features/author/geoparsing/suggestions-worker.ts';

const suggest = sharedSuggestions();
const LONG_TEXT = 'The road from Damascus to Moscow is long. '.repeat(25_000);

const startWorker = (): Worker =>
  new Worker(new URL('../../../../src/features/author/geoparsing/suggestions-worker.ts', import.meta.url), {
    type: 'module',
  });

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
  const long = suggest(LONG_TEXT, [], control.signal);
  const reason = new Error('another text');
  control.abort(reason);
  await expect(long).rejects.toBe(reason);
  await expect(suggest('in Suva', [], new AbortController().signal)).resolves.toHaveLength(1);
});

test('the worker ends a search that is cancelled in the middle', async () => {
  const worker = startWorker();
  const remote = wrap<SuggestionsWorker>(worker);
  const { port1, port2 } = new MessageChannel();
  const search = remote.suggest(gazetteerUrls(), LONG_TEXT, [], transfer(port2, [port2]));
  port1.postMessage(null);
  await expect(search).rejects.toMatchObject({ name: 'AbortError' });
  worker.terminate();
});

test('a text without a place gives an empty list', async () => {
  await expect(suggest('Nothing here is a place.', [], new AbortController().signal)).resolves.toEqual([]);
});

describe('where names cannot be found', () => {
  const nowhere = Object.fromEntries(GAZETTEER_FILES.map((name) => [name, '/missing.gzip'])) as GazetteerUrls;
  const never = new AbortController().signal;

  /** A worker of these words. */
  const workerOf = (script: string): Worker =>
    new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));

  test('a gazetteer that does not arrive is said, and asked for again by the next question', async () => {
    const ask = suggestInWorker(startWorker, nowhere);
    await expect(ask('in Suva', [], never)).rejects.toThrow(/missing\.gzip/);
    await expect(ask('in Suva', [], never)).rejects.toThrow(/missing\.gzip/);
  });

  test('a worker that fails rejects what was asked, and the next question starts another', async () => {
    const scripts = [
      'throw new Error("out of memory")',
      'onmessage = ({ data }) => postMessage({ id: data.id, type: "RAW", value: [] })',
    ];
    const ask = suggestInWorker(() => workerOf(scripts.shift() ?? ''), nowhere);
    await expect(ask('in Suva', [], never)).rejects.toThrow('out of memory');
    await expect(ask('in Suva', [], never)).resolves.toEqual([]);
  });

  test('a search that is aborted is cancelled in the worker', async () => {
    const heard = new Promise((resolve) => {
      new BroadcastChannel('cancelled').onmessage = resolve;
    });
    const script = `onmessage = ({ data }) => {
      data.argumentList[3].value.onmessage = () => new BroadcastChannel('cancelled').postMessage('yes');
    }`;
    const control = new AbortController();
    const search = suggestInWorker(() => workerOf(script), nowhere)('in Suva', [], control.signal);
    control.abort();
    await expect(search).rejects.toThrow(/abort/i);
    await heard;
  });

  test('a browser that starts no worker rejects too', async () => {
    const ask = suggestInWorker(() => {
      throw new Error('not allowed');
    }, nowhere);
    await expect(ask('in Suva', [], never)).rejects.toThrow('not allowed');
  });
});
