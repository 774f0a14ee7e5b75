import { describe, expect, it } from 'vitest';
import { opened, refused } from '../../../codec/import/opening.ts';

const TARTOUS = [35.874, 34.915];

describe('a table', () => {
  it.each([
    ['commas', 'name,latitude,longitude\nTartous,34.915,35.874\n'],
    ['tabs', 'name\tlat\tlon\r\nTartous\t34.915\t35.874\r\n'],
    ['semicolons and decimal commas', 'name;Lat.;Long.\nTartous;34,915;35,874'],
    ['quotation marks', '"name","lat","lng"\n"Tartous","34.915","35.874"'],
    ['x and y', 'Y,X,name\n34.915,35.874,Tartous'],
    ['both in one column', 'name,geo\nTartous,"34.915, 35.874"'],
    ['degrees and minutes', 'name;lat;lng\nTartous;34°54′54″N;35°52′26.4″E'],
    ['a byte order mark and empty lines', '\ufeff\n\nname,lat,lng\n\nTartous,34.915,35.874\n\n'],
    ['Russian heads', 'Название;Широта;Долгота\nTartous;34,915;35,874'],
    ['Arabic heads', 'الاسم,خط العرض,خط الطول\nTartous,34.915,35.874'],
    ['Arabic digits', 'name,lat,lng\nTartous,٣٤٫٩١٥,٣٥٫٨٧٤'],
    ['a name column of another name', 'Ort,lat,lng\nTartous,34.915,35.874'],
  ])('with %s', (_name, text) => {
    const { kind, format, draft, skipped } = opened(text, 'places.csv');
    expect([kind, format, skipped]).toEqual(['places', 'table', []]);
    expect(draft.places).toMatchObject([{ name: { en: 'Tartous' } }]);
    const [lng, lat] = draft.places[0]?.lngLat ?? [];
    expect(lng).toBeCloseTo(TARTOUS[0] as number, 9);
    expect(lat).toBeCloseTo(TARTOUS[1] as number, 9);
  });

  it('leaves out rows that are nowhere, and says the first of each by its number', () => {
    const { draft, skipped } = opened('name,lat,lng\nA,1,2\nB,,\nC,95,3\nD,x,y\n\nE,3,4\n', 'a.csv');
    expect(draft.places.map(({ name }) => name.en)).toEqual(['A', 'E']);
    expect(skipped).toEqual([
      { code: 'no-position', count: 1, where: 'row', first: '3' },
      { code: 'not-on-earth', count: 1, where: 'row', first: '4' },
      { code: 'position-not-read', count: 1, where: 'row', first: '5' },
    ]);
  });

  it('needs no ending of its name to be one', () => {
    expect(opened('lat,lng\n1,2', 'download').kind).toBe('places');
  });

  it('without coordinates is refused with the names of its columns', () => {
    expect(refused('name,city\nA,B', 'a.csv').fault).toEqual({
      code: 'no-coordinates',
      params: { found: 'name, city' },
    });
  });

  it('is not made of prose that speaks of latitudes', () => {
    expect(opened('Latitude, longitude and other words\n\nText.', 'a.txt').kind).toBe('text');
  });
});
