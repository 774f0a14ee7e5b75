import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseGazetteer } from '../../../../src/codec/gazetteer/parse-gazetteer.ts';
import { createSearch } from '../../../../src/domain/search.ts';

const file = path.resolve(import.meta.dirname, '../../../../geodata/gazetteer/towns.tsv.gzip');
const towns = parseGazetteer(gunzipSync(readFileSync(file)).toString());

describe('the bundled gazetteer', () => {
  test('is read whole, every town on Earth and with a country', () => {
    expect(towns.length).toBeGreaterThan(20_000);
    const wrong = towns.filter(({ lngLat: [longitude, latitude], country }) => {
      const onEarth = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
      return !onEarth || !/^[A-Z]{2}$/.test(country);
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ['Berlin', [13.4105, 52.5244]],
    ['برلين', [13.4105, 52.5244]],
    ['Сочи', [39.7238, 43.6]],
    ['Tartouss', [35.8866, 34.889]],
  ])('finds %s, the largest town of that name first', (query, lngLat) => {
    const [first] = createSearch(towns).find(query);
    expect(first?.place.lngLat[0]).toBeCloseTo(lngLat[0] as number, 1);
    expect(first?.place.lngLat[1]).toBeCloseTo(lngLat[1] as number, 1);
  });
});

test('a line that was cut off is left out, and a name that is not known falls back', () => {
  const [town, ...others] = parseGazetteer('Oslo\t\tОсло\t\tNO\t10.7461\t59.9127\nBerg');
  expect(town).toEqual({
    name: { en: 'Oslo', ru: 'Осло' },
    aliases: [],
    country: 'NO',
    lngLat: [10.7461, 59.9127],
  });
  expect(others).toEqual([]);
});
