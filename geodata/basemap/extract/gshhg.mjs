/** Reads the binned netCDF files of GSHHG, because the Debian package holds nothing else and GMT itself is a large program. */
import h5wasm from 'h5wasm/node';

const DEGREE_UNITS = 65535;
const OPEN_SIDES = 4; // entry or exit 0..3 is a side of the bin (south, east, north, west); 4 is a ring closed within the bin

/** Opens a binned file; layout as in GMT's `gmt_shore.c`: bins of one degree, rows from the north. */
async function open(path) {
  await h5wasm.ready;
  const file = new h5wasm.File(path, 'r');
  const read = (name) => file.get(name).value;
  const shorts = (name) => {
    const raw = read(name);
    return new Uint16Array(raw.buffer, raw.byteOffset, raw.length);
  };
  return {
    read,
    firstSegment: read('Id_of_first_segment_in_a_bin'),
    segmentCount: read('N_segments_in_a_bin'),
    firstPoint: read('Id_of_first_point_in_a_segment'),
    dx: shorts('Relative_longitude_from_SW_corner_of_bin'),
    dy: shorts('Relative_latitude_from_SW_corner_of_bin'),
  };
}

/** Whole-degree bins of `bounds`: `{ bin, west, south }`, west to east, south to north. */
function* bins([west, south, east, north]) {
  for (let lat = south; lat < north; lat++) {
    for (let lng = west; lng < east; lng++)
      yield { bin: (89 - lat) * 360 + ((lng + 360) % 360), west: lng, south: lat };
  }
}

/** Points of one segment in degrees. */
function points(file, segment, count, west, south) {
  const start = file.firstPoint[segment];
  return Array.from({ length: count }, (_, i) => [
    west + file.dx[start + i] / DEGREE_UNITS,
    south + file.dy[start + i] / DEGREE_UNITS,
  ]);
}

/** Place along the bin's edge, counter-clockwise from the south-west corner: 0..4. */
function edgePosition([lng, lat], side, west, south) {
  return side + [lng - west, lat - south, west + 1 - lng, south + 1 - lat][side];
}

/**
 * Polygons of one bin at one level, closed along the bin's edge. Interiors lie to the left of a segment (lakes are turned
 * round to that), so from a segment's exit the ring goes on counter-clockwise to the next entry.
 */
function binRings(open, { west, south, inside }) {
  const corners = [
    [west, south],
    [west + 1, south],
    [west + 1, south + 1],
    [west, south + 1],
  ];
  if (open.length === 0) return inside ? [[...corners, corners[0]]] : [];
  const rings = [];
  const left = new Set(open);
  while (left.size > 0) {
    const first = left.values().next().value;
    const ring = [];
    let segment = first;
    do {
      left.delete(segment);
      ring.push(...segment.points);
      const from = segment.exitAt;
      const ahead = (other) => (other.entryAt - from + 4) % 4;
      const candidates = segment === first ? open : [...left, first];
      segment = candidates.reduce((best, other) => (ahead(other) < ahead(best) ? other : best));
      const until = from + ahead(segment);
      for (let corner = Math.floor(from) + 1; corner <= until; corner++) ring.push(corners[corner % 4]);
    } while (segment !== first);
    ring.push(ring[0]);
    rings.push(ring);
  }
  return rings;
}

/**
 * Shore polygons of a window of whole degrees, cut at every degree (dissolve them afterwards).
 * @returns {Promise<{ rings: number[][][], level: number }[]>} level 1 land, 2 lake, 3 island in a lake; one ring each
 */
export async function readShores(path, bounds) {
  const file = await open(path);
  const packed = file.read('Embedded_npts_levels_exit_entry_for_a_segment');
  const nodeLevels = file.read('Embedded_node_levels_in_a_bin');
  const shores = [];
  for (const { bin, west, south } of bins(bounds)) {
    const segments = Array.from({ length: file.segmentCount[bin] }, (_, i) => {
      const id = file.firstSegment[bin] + i;
      const code = packed[id];
      const line = points(file, id, code >>> 9, west, south);
      const level = (code >>> 6) & 7;
      let [entry, exit] = [(code >>> 3) & 7, code & 7];
      if (level === 2) {
        // The file keeps land to the left of every shore; a lake's own interior is on the other side.
        line.reverse();
        [entry, exit] = [exit, entry];
      }
      if (entry === OPEN_SIDES) return { points: line, level };
      return {
        points: line,
        level,
        entryAt: edgePosition(line[0], entry, west, south),
        exitAt: edgePosition(line.at(-1), exit, west, south),
      };
    });
    const corner = (nodeLevels[bin] >>> 9) & 7;
    for (const level of [1, 2, 3]) {
      const ofLevel = segments.filter((segment) => segment.level === level);
      const open = ofLevel.filter((segment) => segment.exitAt !== undefined);
      for (const ring of binRings(open, { west, south, inside: corner >= level }))
        shores.push({ rings: [ring], level });
      for (const segment of ofLevel) {
        if (segment.exitAt === undefined) shores.push({ rings: [[...segment.points, segment.points[0]]], level });
      }
    }
  }
  return shores;
}

/**
 * River lines of a window, cut at every degree.
 * @returns {Promise<{ line: number[][], level: number }[]>} level as in WDB II: 1 double-lined, 2–3 major, 4–5 minor, 6 and more intermittent or canals
 */
export async function readRivers(path, bounds) {
  const file = await open(path);
  const counts = file.read('N_points_for_a_segment');
  const levels = file.read('Hierarchial_level_of_a_segment');
  const rivers = [];
  for (const { bin, west, south } of bins(bounds)) {
    for (let i = 0; i < file.segmentCount[bin]; i++) {
      const id = file.firstSegment[bin] + i;
      rivers.push({ line: points(file, id, counts[id], west, south), level: levels[id] });
    }
  }
  return rivers;
}
