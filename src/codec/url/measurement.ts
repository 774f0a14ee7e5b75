/** Parses and prints what a URL says is measured. */
import type { LngLat } from '../../domain/lng-lat.ts';
import type { RangeRing } from '../../domain/measurement.ts';
import { parseNumber, parsePosition, printNumber, printPosition, roundTo } from './numbers.ts';

/** A link with more is longer than browsers and chats carry. */
export const MAX_POSITIONS = 1000;

/** Radius of a ring: a metre at the least, half-way round the Earth at the most. */
const KILOMETRES = { least: 0.001, most: 20_003.931 };

/** The positions that `text` (`latitude/longitude`, commas between) writes, or undefined where one of them is none, or there are too many. */
export function parsePositions(text: string): readonly LngLat[] | undefined {
  return parseList(text, ([latitude = '', longitude = '', ...rest]) =>
    rest.length > 0 ? undefined : parsePosition(latitude, longitude),
  );
}

export function printPositions(positions: readonly LngLat[]): string {
  return positions.map(printPosition).join(',');
}

/** The rings that `text` (`latitude/longitude/kilometres`, commas between) writes, or undefined where one of them is none, or there are too many. */
export function parseRings(text: string): readonly RangeRing[] | undefined {
  return parseList(text, ([latitude = '', longitude = '', kilometres = '', ...rest]) => {
    const center = parsePosition(latitude, longitude);
    const radius = parseNumber(kilometres, KILOMETRES.least, KILOMETRES.most);
    if (rest.length > 0 || center === undefined || radius === undefined) return undefined;
    return { center, radiusMetres: Math.round(radius * 1000) };
  });
}

export function printRings(rings: readonly RangeRing[]): string {
  return rings
    .map(({ center, radiusMetres }) => `${printPosition(center)}/${printNumber(roundTo(radiusMetres / 1000, 3))}`)
    .join(',');
}

function parseList<Item>(text: string, parse: (parts: string[]) => Item | undefined): readonly Item[] | undefined {
  const texts = text.split(',');
  if (texts.length > MAX_POSITIONS) return undefined;
  const items = texts.map((each) => parse(each.split('/')));
  return items.every((item) => item !== undefined) ? items : undefined;
}
