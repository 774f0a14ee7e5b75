/** Opens files of further kinds, each with one fault that people’s files have. */
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../../src/features/import/readers/read-file.ts';
import { bytesOf, inWords } from '../../../codec/import/opening.ts';

/** `text` in an encoding of eight bits. */
function encoded(text: string, encoding: string): Uint8Array {
  const letters = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(new Uint8Array([byte])), byte]),
  );
  return Uint8Array.from(text, (letter) => letters.get(letter) ?? 0x3f);
}

const kml = (inside: string): string =>
  `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inside}</Document></kml>`;
const gpx = (inside: string): string => `<gpx xmlns="http://www.topografix.com/GPX/1/1">${inside}</gpx>`;
const point = (coordinates: string): string => `<Point><coordinates>${coordinates}</coordinates></Point>`;
const feature = (lng: number, lat: number, properties: object): object => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [lng, lat] },
});
const csv = 'name,lat,lng\n';

describe('positions', () => {
  const HERE = ['A @ 34.9, 35.8'];
  it.each<[string, string, string, readonly string[], readonly string[]]>([
    ['GPX with decimal commas', 'a.gpx', gpx('<wpt lat="34,9" lon="35,8"><name>A</name></wpt>'), HERE, []],
    [
      'a GPX waypoint without a latitude',
      'a.gpx',
      gpx('<wpt lat="34.9" lon="35.8"><name>A</name></wpt><wpt lon="1"/>'),
      HERE,
      ['no-position 1'],
    ],
    [
      'a GPX track of one point',
      'a.gpx',
      gpx('<trk><name>A</name><trkseg><trkpt lat="34.9" lon="35.8"/></trkseg></trk>'),
      HERE,
      [],
    ],
    [
      'KML with decimal commas',
      'a.kml',
      kml(`<Placemark><name>A</name>${point('35.8,34.9')}</Placemark><Placemark>${point('35,87,34,91,0')}</Placemark>`),
      HERE,
      ['not-on-earth 1'],
    ],
    ['GeoJSON order in a cell', 'a.csv', 'name,coordinates\nA,"[35.8, 34.9]"', HERE, []],
    ['WKT in a column of that name', 'a.csv', 'name,WKT\nA,Point(35.8 34.9)', HERE, []],
    ['WKT with SRID and height', 'a.csv', 'name;geom\nA;SRID=4326;POINT Z (35.8 34.9 0)', [], []],
    ['WKT with a space', 'a.csv', 'name,geom\nA,POINT (35.8 34.9)', HERE, []],
    ['a GeoJSON cell', 'a.csv', 'name,geojson\nA,"{""type"":""Point"",""coordinates"":[35.8,34.9]}"', HERE, []],
    ['geo:', 'a.csv', 'name,position\nA,"geo:34.9,35.8"', HERE, []],
    ['hemispheres in columns', 'a.csv', 'name,lat,ns,lon,ew\nA,33.9,S,18.4,W', ['A @ -33.9, -18.4'], []],
    ['heads with a word ahead', 'a.csv', 'name,x_lon,y_lat\nA,35.8,34.9', HERE, []],
    [
      'metres beside degrees',
      'a.csv',
      'name,X,Y,LATITUDE,LONGITUDE\nA,3985000,4150000,34.9,35.8',
      HERE,
      ['fields-noted 2: X, Y'],
    ],
    ['GPS in the heads', 'a.csv', 'name,GPS Latitude,GPS Longitude\nA,34.9,35.8', HERE, []],
    ['degrees and minutes in two cells', 'a.csv', `${csv}A,34°54'N,35°48'E`, HERE, []],
    [
      'columns the wrong way round',
      'a.csv',
      `${csv}A,131.9,43.1\nB,142.7,46.9`,
      ['A @ 43.1, 131.9', 'B @ 46.9, 142.7'],
      ['turned 1'],
    ],
    ['a longitude past 180', 'a.csv', `${csv}A,-17,185.5`, ['A @ -17, -174.5'], []],
    ['sep=', 'a.csv', 'sep=;\nname;lat;lng\nA;34,9;35,8', HERE, []],
    ['a title above the heads', 'a.csv', `Places of the war,,\n\n${csv}A,34.9,35.8`, HERE, []],
    [
      'a stray quotation mark',
      'a.csv',
      `${csv}A,34.9,35.8\n"B,1,2\nC,3,4\nD,5,6`,
      ['A @ 34.9, 35.8', '"B @ 1, 2', 'C @ 3, 4', 'D @ 5, 6'],
      ['stray-quote 1'],
    ],
  ])('%s', (_name, file, text, places, told) => {
    const found = inWords(readContent(file, bytesOf(text)));
    if (places.length > 0) expect(found.places).toEqual(places);
    if (places.length > 0) expect(found.told).toEqual(told);
  });

  it.each([
    ['a longitude of a further turn', feature(395.8, 34.9, { name: 'A' }), {}, []],
    [
      'EPSG:3857',
      feature(3985237.7705, 4150083.9443, { name: 'A' }),
      { crs: { properties: { name: 'urn:ogc:def:crs:EPSG::3857' } } },
      ['projected 1'],
    ],
    [
      'a foreign member “lesson”',
      feature(35.8, 34.9, { name: 'A' }),
      { lesson: 'Week 3' },
      ['fields-dropped 1: lesson'],
    ],
  ])('GeoJSON with %s', (_name, one, members, told) => {
    const found = inWords(
      readContent('a.geojson', bytesOf(JSON.stringify({ type: 'FeatureCollection', features: [one], ...members }))),
    );
    const [lng = 0, lat = 0] = found.draft?.places[0]?.lngLat ?? [];
    expect(lng).toBeCloseTo(35.8, 2);
    expect(lat).toBeCloseTo(34.9, 2);
    expect(found.told).toEqual(told);
  });

  it('a declared projection that is not converted is refused by name', () => {
    const outcome = readContent(
      'a.json',
      bytesOf(
        JSON.stringify({
          type: 'FeatureCollection',
          crs: { properties: { name: 'EPSG:2154' } },
          features: [feature(651485, 6861237, {})],
        }),
      ),
    );
    expect(outcome).toMatchObject({ ok: false, fault: { code: 'projected', params: { found: 'EPSG:2154' } } });
  });
});

describe('encodings and dialects', () => {
  it.each([
    ['windows-1251', 'Дамаск'],
    ['windows-1252', 'Sète, près de Béziers'],
    ['windows-1256', 'دمشق القديمة'],
  ])('a table in %s', (encoding, name) => {
    const found = inWords(readContent('a.csv', encoded(`name;lat;lng\n${name};33,5;36,3\n`, encoding)));
    expect(found.places).toEqual([`${name} @ 33.5, 36.3`]);
    expect(found.told).toEqual([`encoding 1: ${encoding}`]);
  });

  it('XML in the encoding that it declares', () => {
    const text = `<?xml version="1.0" encoding="windows-1251"?>${kml(`<Placemark><name>Дамаск</name>${point('36.3,33.5')}</Placemark>`)}`;
    expect(inWords(readContent('a.kml', encoded(text, 'windows-1251'))).places).toEqual(['Дамаск @ 33.5, 36.3']);
  });

  it.each([
    [
      'a prefix on every element',
      '<ns0:gpx xmlns:ns0="http://www.topografix.com/GPX/1/1"><ns0:wpt lat="1" lon="2"><ns0:name>A</ns0:name></ns0:wpt></ns0:gpx>',
      'A',
    ],
    [
      'an undeclared prefix',
      `<kml xsi:schemaLocation="x">${`<Placemark><name>A</name>${point('2,1')}</Placemark>`}</kml>`,
      'A',
    ],
    ['an entity of HTML', kml(`<Placemark><name>Tar&nbsp;tous</name>${point('2,1')}</Placemark>`), 'Tar tous'],
    [
      'an entity of its own',
      `<!DOCTYPE kml [<!ENTITY town "Tartous">]>${kml(`<Placemark><name>&town;</name>${point('2,1')}</Placemark>`)}`,
      'Tartous',
    ],
    ['markup in a name', kml(`<Placemark><name><![CDATA[<b>A</b>]]></name>${point('2,1')}</Placemark>`), 'A'],
    [
      'data of the name “name”',
      kml(
        `<Placemark><name>My House</name><ExtendedData><Data name="name"><value>x y</value></Data></ExtendedData>${point('2,1')}</Placemark>`,
      ),
      'My House',
    ],
  ])('XML with %s', (_name, text, name) => {
    expect(inWords(readContent('a', bytesOf(text))).places).toEqual([`${name} @ 1, 2`]);
  });

  it.each<[string, string]>([
    [
      'newline-delimited',
      [feature(2, 1, { name: 'A' }), feature(4, 3, { name: 'B' })].map((each) => JSON.stringify(each)).join('\n'),
    ],
    [
      'RFC 8142',
      [feature(2, 1, { name: 'A' }), feature(4, 3, { name: 'B' })]
        .map((each) => `\u001e${JSON.stringify(each)}\n`)
        .join(''),
    ],
    [
      'Esri',
      JSON.stringify({
        geometryType: 'esriGeometryPoint',
        spatialReference: { wkid: 4326 },
        features: [
          { attributes: { NAME: 'A' }, geometry: { x: 2, y: 1 } },
          { attributes: { NAME: 'B' }, geometry: { x: 4, y: 3 } },
        ],
      }),
    ],
    [
      'TopoJSON',
      JSON.stringify({
        type: 'Topology',
        arcs: [],
        transform: { scale: [1, 1], translate: [1, 0] },
        objects: {
          towns: {
            type: 'GeometryCollection',
            geometries: [
              { type: 'Point', coordinates: [1, 1], properties: { name: 'A' } },
              { type: 'Point', coordinates: [3, 3], properties: { name: 'B' } },
            ],
          },
        },
      }),
    ],
    [
      'a list of records',
      JSON.stringify([
        { name: 'A', lat: '1', lon: '2' },
        { name: 'B', lat: 3, lon: 4 },
      ]),
    ],
    [
      'SPARQL',
      JSON.stringify({
        head: { vars: ['placeLabel', 'coord'] },
        results: {
          bindings: [
            { placeLabel: { value: 'A' }, coord: { value: 'Point(2 1)' } },
            { placeLabel: { value: 'B' }, coord: { value: 'Point(4 3)' } },
          ],
        },
      }),
    ],
  ])('JSON: %s', (_name, text) => {
    expect(inWords(readContent('a.json', bytesOf(text))).places).toEqual(['A @ 1, 2', 'B @ 3, 4']);
  });

  it('text-annotator’s own form', () => {
    const list = [
      {
        id: 'x',
        bodies: [{ purpose: 'commenting', value: 'why?' }],
        target: { annotation: 'x', selector: [{ quote: 'Tartus', start: 3, end: 9 }] },
      },
    ];
    const found = inWords(readContent('a.json', bytesOf(JSON.stringify(list))));
    expect(found.draft?.passages[0]?.quotes[0]).toMatchObject({ exact: 'Tartus', start: 3, end: 9 });
    expect(found.told).toEqual(['fields-dropped 1: commenting']);
  });

  it('TEI brings its words, its place names and its list of places', () => {
    const tei = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A letter</title></titleStmt></fileDesc></teiHeader><standOff><listPlace><place xml:id="t"><placeName>Tartus</placeName><location><geo>34.9 35.8</geo></location></place></listPlace></standOff><text><body><p>He left <placeName ref="#t">Tartous</placeName> for <placeName>Moscow</placeName>.</p><p>The end.</p></body></text></TEI>`;
    const found = inWords(readContent('a.xml', bytesOf(tei)));
    expect(found.draft).toMatchObject({ title: 'A letter', text: 'He left Tartous for Moscow.\n\nThe end.' });
    expect(found.places).toEqual(['Tartus @ 34.9, 35.8']);
    expect(
      found.draft?.passages.map(({ quotes: [{ exact, start }], mentions }) => [exact, start, mentions.length]),
    ).toEqual([
      ['Tartous', 8, 1],
      ['Moscow', 20, 0],
    ]);
    expect(found.told).toEqual(['no-position 1']);
  });

  it('a text that begins with a bracket is a text', () => {
    expect(inWords(readContent('a.txt', bytesOf('[Moscow, 31 July] The minister left.'))).kind).toBe('text');
  });
});
