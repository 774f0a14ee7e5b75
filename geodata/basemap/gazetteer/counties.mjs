/** Makes the rows of the counties of the United States for the gazetteer. */
import { feature } from 'topojson-client';
import { readPackageJson } from '../countries-topology.mjs';
import { boundsOf, joinBounds, labelPoint } from './outlines.mjs';

/** ISO 3166-2 of states by their FIPS code. */
const STATES = Object.fromEntries(
  `01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA 23ME 24MD 25MA 26MI 27MN 28MS 29MO 30MT 31NE
   32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX 49UT 50VT 51VA 53WA 54WV 55WI 56WY`
    .trim()
    .split(/\s+/)
    .map((each) => [each.slice(0, 2), each.slice(2)]),
);

/** @returns {string[][]} FIPS code, state, longitude, latitude, west, south, east, north, name */
export function countyRows() {
  const topology = readPackageJson('us-atlas/counties-10m.json');
  return feature(topology, topology.objects.counties).features.flatMap(({ id, properties, geometry }) => {
    const state = STATES[String(id).padStart(5, '0').slice(0, 2)];
    if (!state || !geometry) return [];
    const rings =
      geometry.type === 'Polygon' ? [geometry.coordinates[0]] : geometry.coordinates.map(([outer]) => outer);
    const numbers = [...labelPoint(rings), ...joinBounds(rings.map(boundsOf))].map((degrees) =>
      String(Number(degrees.toFixed(2))),
    );
    return [[String(id).padStart(5, '0'), state, ...numbers, properties.name]];
  });
}
