/** What every line that is given to the map must keep to, and how long it is. */
import type { LngLat } from '../../../src/domain/lng-lat.ts';
import { geodesicMetres } from '../../../src/geo/geodesic.ts';

/** Metres along all `lines` on WGS84. What lies between the lines is not counted. */
export function lengthMetres(lines: readonly (readonly LngLat[])[]): number {
  let metres = 0;
  for (const line of lines) {
    for (let index = 1; index < line.length; index++) {
      metres += geodesicMetres(line[index - 1] as LngLat, line[index] as LngLat);
    }
  }
  return metres;
}

/** What keeps `lines` from being drawn: pieces of one position, positions off the map, jumps across it. One list, as `expect` is slow. */
export function drawingFaults(lines: readonly (readonly LngLat[])[]): string[] {
  const faults: string[] = [];
  for (const line of lines) {
    if (line.length < 2) faults.push(`${line.length} positions`);
    line.forEach(([longitude, latitude], index) => {
      if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) faults.push(`[${longitude}, ${latitude}]`);
      const before = line[index - 1];
      if (before && Math.abs(longitude - before[0]) > 180.001) faults.push(`${before[0]} to ${longitude}`);
    });
  }
  return faults;
}
