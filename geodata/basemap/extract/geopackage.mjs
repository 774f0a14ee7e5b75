/** Reads polygons of a table of a GeoPackage. */
import { readFileSync } from 'node:fs';
import initSqlite from 'sql.js';

/** Bytes of the envelope that follows a geometry's head, by its code (GeoPackage 1.3, 2.1.3). */
const ENVELOPE_BYTES = [0, 32, 48, 48, 64];

/** @returns {Promise<{ properties: Record<string, any>, rings: [number, number][][] }[]>} outer rings, in degrees */
export async function readGeoPackage(path, table, columns) {
  const sqlite = await initSqlite();
  const database = new sqlite.Database(readFileSync(path));
  const [{ values }] = database.exec(`select geom, ${columns.join(', ')} from ${table} where geom is not null`);
  return values.map(([geometry, ...row]) => ({
    properties: Object.fromEntries(columns.map((column, at) => [column, row[at]])),
    rings: outerRings(geometry),
  }));
}

function outerRings(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8 + ENVELOPE_BYTES[(bytes[3] >> 1) & 7];
  const rings = [];
  const readGeometry = () => {
    const little = view.getUint8(at) === 1;
    const count = () => {
      at += 4;
      return view.getUint32(at - 4, little);
    };
    at += 1;
    const type = count() & 0xff;
    if (type === 6) {
      for (let parts = count(); parts > 0; parts--) readGeometry();
      return;
    }
    if (type !== 3) throw new Error(`A geometry of type ${type} is no polygon.`);
    const all = count();
    for (let index = 0; index < all; index++) {
      const ring = [];
      for (let points = count(); points > 0; points--, at += 16)
        ring.push([view.getFloat64(at, little), view.getFloat64(at + 8, little)]);
      if (index === 0) rings.push(ring);
    }
  };
  readGeometry();
  return rings;
}
