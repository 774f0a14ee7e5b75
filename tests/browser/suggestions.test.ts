/** The worker that finds names, with the bundled gazetteer, as the author's view asks it. */
import { expect, test } from 'vitest';
import { createSuggestions } from '../../src/suggestions.ts';

const suggest = createSuggestions();

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
