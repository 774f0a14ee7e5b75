/** Small vector tiles made by hand, for a stand-in to serve: https://github.com/mapbox/vector-tile-spec/tree/master/2.1. */
import { PbfWriter } from 'pbf';

/** Units along each side of a tile. */
const EXTENT = 4096;

/** A feature; its points are in units of the tile, from its upper left. */
export interface MadeFeature {
  readonly type: 'point' | 'line' | 'polygon';
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly tags: Readonly<Record<string, string>>;
}

/** The layers of a tile, by name. */
export type MadeTile = Readonly<Record<string, readonly MadeFeature[]>>;

const TYPES = { point: 1, line: 2, polygon: 3 } as const;
const MOVE_TO = 1;
const LINE_TO = 2;
const CLOSE = (1 << 3) | 7;

/** The tile's bytes. */
export function makeTile(layers: MadeTile): Buffer {
  const writer = new PbfWriter();
  for (const [name, features] of Object.entries(layers)) {
    writer.writeMessage(3, (_, layer) => writeLayer(name, features, layer), null);
  }
  return Buffer.from(writer.finish());
}

function writeLayer(name: string, features: readonly MadeFeature[], layer: PbfWriter): void {
  const keys = [...new Set(features.flatMap(({ tags }) => Object.keys(tags)))];
  const values = [...new Set(features.flatMap(({ tags }) => Object.values(tags)))];
  layer.writeVarintField(15, 2);
  layer.writeStringField(1, name);
  for (const { type, points, tags } of features) {
    const pairs = Object.entries(tags).flatMap(([key, value]) => [keys.indexOf(key), values.indexOf(value)]);
    layer.writeMessage(
      2,
      (_, feature) => {
        feature.writePackedVarint(2, pairs);
        feature.writeVarintField(3, TYPES[type]);
        feature.writePackedVarint(4, geometry(points, type === 'polygon'));
      },
      null,
    );
  }
  for (const key of keys) layer.writeStringField(3, key);
  for (const value of values) layer.writeMessage(4, (_, box) => box.writeStringField(1, value), null);
  layer.writeVarintField(5, EXTENT);
}

function geometry(points: MadeFeature['points'], closed: boolean): number[] {
  const steps = points.map(([x, y], index) => {
    const [beforeX, beforeY] = points[index - 1] ?? [0, 0];
    return [zigzag(x - beforeX), zigzag(y - beforeY)];
  });
  const [first = [], ...others] = steps;
  const lines = others.length > 0 ? [(others.length << 3) | LINE_TO, ...others.flat()] : [];
  return [(1 << 3) | MOVE_TO, ...first, ...lines, ...(closed ? [CLOSE] : [])];
}

function zigzag(value: number): number {
  return (value << 1) ^ (value >> 31);
}

const SQUARE = [
  [0, 0],
  [EXTENT, 0],
  [EXTENT, EXTENT],
  [0, EXTENT],
] as const;
const WEST = [
  [0, 0],
  [1300, 0],
  [1100, 1800],
  [1500, EXTENT],
  [0, EXTENT],
] as const;
const NAMES = { name: 'Here', 'name:en': 'Harbour Town', 'name:ar': 'بلدة الميناء', 'name:ru': 'Портовый' };
const line = (tags: MadeFeature['tags'], ...points: MadeFeature['points']): MadeFeature => ({
  type: 'line',
  points,
  tags,
});
const area = (tags: MadeFeature['tags'], points: MadeFeature['points']): MadeFeature => ({
  type: 'polygon',
  points,
  tags,
});
const HOUSE = [
  [2300, 2300],
  [2450, 2300],
  [2450, 2500],
  [2300, 2500],
] as const;

/** A coast with a town, in the schema of a Protomaps basemap; the same at every zoom. */
export const PROTOMAPS_TILE: MadeTile = {
  earth: [area({ kind: 'earth' }, SQUARE)],
  water: [area({ kind: 'ocean' }, WEST)],
  landuse: [
    area(
      { kind: 'park' },
      HOUSE.map(([x, y]) => [x + 400, y + 400] as const),
    ),
  ],
  buildings: [area({ kind: 'building' }, HOUSE)],
  roads: [
    line({ kind: 'highway' }, [1900, 0], [2000, 2000], [1900, EXTENT]),
    line({ kind: 'major_road' }, [1900, 2000], [EXTENT, 1800]),
    line({ kind: 'minor_road' }, [2000, 2200], [EXTENT, 2900]),
    line({ kind: 'rail' }, [1700, 0], [1800, EXTENT]),
    line({ kind: 'path', kind_detail: 'pier' }, [1200, 2100], [700, 2300]),
    line({ kind: 'aeroway', kind_detail: 'runway' }, [2600, 400], [2700, 1500]),
  ],
  places: [{ type: 'point', points: [[2400, 2150]], tags: { kind: 'locality', kind_detail: 'city', ...NAMES } }],
};

/** The same coast in the schema of OpenMapTiles. */
export const OPENMAPTILES_TILE: MadeTile = {
  water: [area({ class: 'ocean' }, WEST)],
  landcover: [
    area(
      { class: 'wood' },
      HOUSE.map(([x, y]) => [x + 400, y + 400] as const),
    ),
  ],
  building: [area({}, HOUSE)],
  transportation: [
    line({ class: 'motorway' }, [1900, 0], [2000, 2000], [1900, EXTENT]),
    line({ class: 'primary' }, [1900, 2000], [EXTENT, 1800]),
    line({ class: 'minor' }, [2000, 2200], [EXTENT, 2900]),
    line({ class: 'rail' }, [1700, 0], [1800, EXTENT]),
    line({ class: 'pier' }, [1200, 2100], [700, 2300]),
  ],
  aeroway: [line({ class: 'runway' }, [2600, 400], [2700, 1500])],
  place: [{ type: 'point', points: [[2400, 2150]], tags: { class: 'city', ...NAMES } }],
};
