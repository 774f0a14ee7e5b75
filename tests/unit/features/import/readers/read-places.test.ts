import { describe, expect, it } from 'vitest';
import { lessonText } from '../../../../support/article.ts';
import { collectionOf, featureOf, opened, pointAt, refused, zipOf } from '../../../codec/import/opening.ts';

const LINE = {
  type: 'LineString',
  coordinates: [
    [1, 2],
    [3, 4],
  ],
};

describe('GeoJSON', () => {
  it('brings its points as places with what their properties say', () => {
    const properties = {
      name: 'Tartous',
      names: { ar: 'طرطوس', 'no language': 'x' },
      'name:ru': 'Тартус',
      aliases: ['Tartus', 7],
      kind: 'naval-base',
      layer: 'Naval bases',
      source: 'a chart',
      precision: 'city',
      country: 'SY',
    };
    const { kind, format, draft, skipped } = opened(collectionOf(featureOf(pointAt(35.874, 34.915, 12), properties)));
    expect([kind, format, skipped]).toEqual(['places', 'geojson', []]);
    expect(draft.layers).toEqual([{ id: 'naval-bases', label: { en: 'Naval bases' } }]);
    expect(draft.places).toEqual([
      {
        id: 'tartous',
        layer: 'naval-bases',
        kind: 'naval-base',
        name: { en: 'Tartous', ar: 'طرطوس', ru: 'Тартус' },
        aliases: ['Tartus', '7', 'x'],
        lngLat: [35.874, 34.915],
        source: 'a chart',
        precision: 'city',
        country: 'SY',
      },
    ]);
  });

  it('gives what is missing: an id, a name, a layer, the file as source', () => {
    const { draft } = opened(
      collectionOf(featureOf(pointAt(1, 2)), featureOf(pointAt(3, 4), { name: 'A B' })),
      'my map.geojson',
    );
    expect(draft.title).toBe('my map');
    expect(draft.layers[0]?.id).toBe('places');
    expect(draft.places).toMatchObject([
      { id: 'place-1', name: { en: 'Place 1' }, layer: 'places', kind: 'place', source: 'my map.geojson' },
      { id: 'a-b', name: { en: 'A B' }, layer: 'places' },
    ]);
  });

  it.each([
    ['a line', featureOf(LINE), 'not-a-point'],
    ['no geometry', featureOf(null), 'no-position'],
    ['an empty point', featureOf({ type: 'Point', coordinates: [] }), 'no-position'],
    ['metres', featureOf(pointAt(3990000, 4150000)), 'not-on-earth'],
    ['a position of texts', featureOf({ type: 'Point', coordinates: ['1', '2'] }), 'not-on-earth'],
    ['no feature', { a: 1 }, 'not-readable'],
    ['null', null, 'not-readable'],
  ])('leaves out %s, and says where it was first', (_name, feature, code) => {
    const { draft, skipped } = opened(collectionOf(featureOf(pointAt(1, 2)), feature, feature));
    expect(draft.places).toHaveLength(1);
    expect(skipped).toEqual([{ code, count: 2, where: 'pointer', first: '/features/1' }]);
  });

  it('takes the first of several points, and says so', () => {
    const several = {
      type: 'GeometryCollection',
      geometries: [
        {
          type: 'MultiPoint',
          coordinates: [
            [1, 2],
            [3, 4],
          ],
        },
        LINE,
      ],
    };
    const { draft, skipped } = opened(featureOf(several));
    expect(draft.places).toMatchObject([{ lngLat: [1, 2] }]);
    expect(skipped.map(({ code, first }) => [code, first])).toEqual([
      ['more-points', ''],
      ['not-a-point', ''],
    ]);
  });

  it('gives the second of two features with one id another, and says so', () => {
    const { draft, skipped } = opened(
      collectionOf(featureOf(pointAt(1, 2), {}, { id: 7 }), featureOf(pointAt(3, 4), {}, { id: '7' })),
    );
    expect(draft.places.map(({ id }) => id)).toEqual(['7', '7-2']);
    expect(skipped).toEqual([{ code: 'repeated-id', count: 1, where: 'pointer', first: '/features/1' }]);
  });

  it('keeps twelve groups, and puts the rest into none', () => {
    const { draft, skipped } = opened(
      collectionOf(...Array.from({ length: 14 }, (_, index) => featureOf(pointAt(1, 2), { layer: `g${index}` }))),
    );
    expect(draft.layers).toHaveLength(13);
    expect(skipped).toMatchObject([{ code: 'too-many-groups', count: 2, first: '/features/12' }]);
    const ids = new Set(draft.layers.map(({ id }) => id));
    expect(draft.places.every(({ layer }) => ids.has(layer))).toBe(true);
  });

  it('without a point is refused, with what was found instead', () => {
    const { fault, skipped } = refused(collectionOf(featureOf(LINE)));
    expect(fault.code).toBe('no-places');
    expect(skipped).toMatchObject([{ code: 'not-a-point', count: 1 }]);
  });

  it('that was a lesson’s, without its member, has its places as they were', () => {
    const { lesson: _, ...rest } = JSON.parse(lessonText);
    const { draft } = opened(rest);
    const whole = opened(lessonText).draft;
    expect(draft.places).toEqual(whole.places);
  });
});

describe('Linked Places', () => {
  it('brings names in several languages, further spellings, country, kind and link', () => {
    const place = {
      '@id': 'http://mygaz.org/places/p_1',
      type: 'Feature',
      properties: { title: 'Abingdon (UK)', ccodes: ['GB'] },
      names: [
        { toponym: 'Abingdon', lang: 'en' },
        { toponym: 'Abingdon-on-Thames', lang: 'en' },
        { toponym: 'Абингдон', lang: 'ru' },
        { toponym: 'Abendun' },
        { lang: 'ar' },
      ],
      types: [{ identifier: 'aat:300008375', label: 'town' }],
      geometry: { type: 'GeometryCollection', geometries: [pointAt(-1.2879, 51.6708), pointAt(-1.31, 51.64)] },
    };
    const { format, draft, skipped } = opened(collectionOf(place));
    expect(format).toBe('linked-places');
    expect(draft.places).toMatchObject([
      {
        name: { en: 'Abingdon (UK)', ru: 'Абингдон' },
        aliases: ['Abingdon-on-Thames', 'Abendun'],
        lngLat: [-1.2879, 51.6708],
        country: 'GB',
        kind: 'town',
        source: 'http://mygaz.org/places/p_1',
      },
    ]);
    expect(skipped).toMatchObject([{ code: 'more-points', count: 1 }]);
  });

  it('whose place is nowhere says so', () => {
    const nowhere = {
      type: 'Feature',
      names: [{ toponym: 'X' }],
      geometry: { type: 'GeometryCollection', geometries: ['null'] },
    };
    expect(refused(collectionOf(nowhere)).skipped).toMatchObject([{ code: 'no-position' }]);
  });
});

const KML = `<?xml version="1.0" encoding="UTF-8"?>
<!-- a <comment> --><kml xmlns="http://www.opengis.net/kml/2.2"><Document>
<Placemark><name>Line</name><LineString><coordinates>1,2 3,4</coordinates></LineString></Placemark>
<Placemark id="t"><name>Tartous &amp; port</name><ExtendedData><Data name="name:ar"><value>طرطوس</value></Data></ExtendedData>
<Point><coordinates>35.874,34.915,0</coordinates></Point></Placemark>
</Document></kml>`;

/** `zip` with another size, in bytes, written for each of its files: it is as small as before, and says to unpack to that. */
function declaring(zip: Uint8Array, size: number): Uint8Array {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at < changed.length - 46; at += 1) {
    // An entry of the central directory (APPNOTE 4.3.12): its signature, and the uncompressed size 24 bytes further.
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return changed;
}

describe('KML and GPX', () => {
  it('bring their points, and number what they leave out', () => {
    const { format, draft, skipped } = opened(KML, 'a.kml');
    expect(format).toBe('kml');
    expect(draft.places).toMatchObject([
      { id: 't', name: { en: 'Tartous & port', ar: 'طرطوس' }, lngLat: [35.874, 34.915] },
    ]);
    expect(skipped).toEqual([{ code: 'not-a-point', count: 1, where: 'feature', first: '1' }]);
  });

  it('also out of a KMZ', () => {
    const { format, draft } = opened(zipOf({ 'images/a.png': 'x', 'doc.kml': KML }), 'a.kmz');
    expect(format).toBe('kml');
    expect(draft.places).toHaveLength(1);
  });

  it('a KMZ is unpacked up to 100 MB of what it says to hold, and no further', () => {
    const kmz = zipOf({ 'doc.kml': KML });
    expect(opened(declaring(kmz, 100_000_000), 'a.kmz').draft.places).toHaveLength(1);
    expect(refused(declaring(kmz, 100_000_001), 'a.kmz').fault).toEqual({
      code: 'too-large',
      params: { found: '101', limit: '100' },
    });
    // Together, and not each: what is left of the room decides.
    const two = zipOf({ mimetype: 'x', 'doc.kml': KML });
    expect(opened(declaring(two, 50_000_000), 'a.kmz').draft.places).toHaveLength(1);
    expect(refused(declaring(two, 50_000_001), 'a.kmz').fault.code).toBe('too-large');
  });

  it('GPX brings waypoints', () => {
    const gpx =
      '<gpx version="1.1"><wpt lat="34.9" lon="35.8"><name>W</name></wpt><trk><trkseg><trkpt lat="1" lon="2"/><trkpt lat="1" lon="3"/></trkseg></trk></gpx>';
    const { format, draft, skipped } = opened(gpx);
    expect(format).toBe('gpx');
    expect(draft.places).toMatchObject([{ name: { en: 'W' }, lngLat: [35.8, 34.9] }]);
    expect(skipped).toMatchObject([{ code: 'not-a-point', count: 1 }]);
  });

  it('that break off are refused at their line', () => {
    expect(refused('<kml>\n<Document></kml>').fault).toEqual({
      code: 'xml-syntax',
      params: { line: '2', column: '1' },
    });
  });
});
