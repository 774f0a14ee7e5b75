import { expect, test } from 'vitest';
import { createSuggest } from '../../../../../src/features/author/geoparsing/create-suggest.ts';
import { senseAt } from '../../../../../src/features/author/geoparsing/senses.ts';
import { readGazetteer } from '../../../../support/gazetteer.ts';

test.each([
  ['Moscow', 'Moscow said the talks go on.', 'government'],
  ['Washington', 'This is Washington’s view of the matter.', 'government'],
  ['Iran', 'The paper says Iran rejected the offer.', 'government'],
  ['Moscow', 'The minister in Moscow said nothing.', 'place'],
  ['Moscow', 'Snow fell on Moscow overnight.', 'place'],
  ['Washington', 'Washington’s streets were empty.', 'place'],
  ['روسيا', 'وقالت روسيا إن الاتفاق قائم.', 'government'],
  ['روسيا', 'سافر إلى روسيا أمس.', 'place'],
  ['Москва', 'Москва осудила удары.', 'government'],
  ['Москве', 'Встреча в Москве состоялась.', 'place'],
] as const)('%s in “%s” is the %s', (name, text, sense) => {
  const start = text.indexOf(name);
  expect(senseAt(text, start, start + name.length)).toBe(sense);
});

test('each occurrence has its own sense, and a town that is no capital is a place', async () => {
  const suggest = createSuggest(readGazetteer(), async () => undefined);
  const text = 'Ankara warned the ship. It left Ankara at noon. Houston warned too, they said in Houston.';
  const found = await suggest(text, [], new AbortController().signal);
  expect(found.map(({ exact, spans }) => [exact, spans.map(({ sense }) => sense)])).toEqual([
    ['Ankara', ['government', 'place']],
    ['Houston', ['place', 'place']],
  ]);
});
