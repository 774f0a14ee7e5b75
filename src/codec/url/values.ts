/** Parses and prints numbers, positions, camera, overlay and measurement of a URL. */
import type { Camera, LngLat } from '../../domain/lng-lat.ts';
import type { RangeRing } from '../../domain/measurement.ts';
import { normalTurn, type Overlay } from '../../domain/overlay.ts';

/** No exponent. */
const NUMBER = /^-?\d{1,10}(\.\d{1,20})?$/;

/** Decimals of a degree that part two spots a metre from one another. */
const DEGREE_DECIMALS = 5;

/** The number that `text` writes, or undefined where it is none or out of `low`…`high`. */
function parseNumber(text: string, low: number, high: number): number | undefined {
  if (!NUMBER.test(text)) return undefined;
  const value = Number(text);
  return value >= low && value <= high ? value : undefined;
}

/** `latitude/longitude`, or undefined where it is no position on Earth. */
function parsePosition(latitudeText: string, longitudeText: string): LngLat | undefined {
  const latitude = parseNumber(latitudeText, -90, 90);
  const longitude = parseNumber(longitudeText, -180, 180);
  return latitude === undefined || longitude === undefined ? undefined : roundPosition([longitude, latitude]);
}

/** The text of a position. */
function printPosition(position: LngLat): string {
  const [longitude, latitude] = roundPosition(position);
  return `${printNumber(latitude)}/${printNumber(longitude)}`;
}

/** A position to the digits that a URL carries: two that print alike are equal. */
export function roundPosition([longitude, latitude]: LngLat): LngLat {
  return [roundTo(longitude, DEGREE_DECIMALS), roundTo(latitude, DEGREE_DECIMALS)];
}

/** `value` to so many decimals, never −0. */
function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor + 0;
}

/** No exponent: `1e-7` is not a URL's number. */
function printNumber(value: number): string {
  return value.toFixed(12).replace(/\.?0+$/, '');
}

const LIMITS = {
  zoom: [0, 22],
  latitude: [-90, 90],
  longitude: [-180, 180],
  bearing: [-180, 180],
  pitch: [0, 85],
} as const;

/** The camera that `text` (`zoom/lat/lng[/bearing/pitch]`) writes, or null where it is no camera or out of range. */
export function parseCamera(text: string): Camera | null {
  const parts = text.split('/');
  if (parts.length !== 3 && parts.length !== 4 && parts.length !== 5) return null;
  const [zoom, latitude, longitude, bearing, pitch] = Object.values(LIMITS).map(([low, high], index) =>
    parseNumber(parts[index] ?? '0', low, high),
  );
  if (zoom === undefined || latitude === undefined || longitude === undefined) return null;
  if (bearing === undefined || pitch === undefined) return null;
  return roundCamera({ center: [longitude, latitude], zoom, bearing, pitch });
}

/** The text of a camera, no digit more than a pixel needs. */
export function printCamera(camera: Camera): string {
  const { center, zoom, bearing, pitch } = roundCamera(camera);
  const parts = [zoom, center[1], center[0]];
  if (bearing !== 0 || pitch !== 0) parts.push(bearing);
  if (pitch !== 0) parts.push(pitch);
  return parts.map(printNumber).join('/');
}

/**
 * A camera to the digits that a URL carries: zoom and angles to 0.01, coordinates to as many decimals as
 * a pixel at that zoom is wide (the rule of MapLibre's own `hash`). Two cameras that print alike are equal.
 */
export function roundCamera(camera: Camera): Camera {
  const zoom = roundTo(camera.zoom, 2);
  const decimals = Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10);
  return {
    center: [roundTo(wrapLongitude(camera.center[0]), decimals), roundTo(camera.center[1], decimals)],
    zoom,
    bearing: roundTo(camera.bearing, 1),
    pitch: roundTo(camera.pitch, 1),
  };
}

function wrapLongitude(longitude: number): number {
  if (longitude >= -180 && longitude <= 180) return longitude;
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}

/** The overlay that `text` writes, or undefined where it is none. */
export function parseOverlay(text: string): Overlay | undefined {
  const [latitude = '', longitude = '', turn = '0', ...rest] = text.split('/');
  const at = parsePosition(latitude, longitude);
  const turnDegrees = parseNumber(turn, -360, 360);
  if (at === undefined || turnDegrees === undefined || rest.length > 0) return undefined;
  return { at, turnDegrees: normalTurn(turnDegrees) };
}

/** The text of an overlay. */
export function printOverlay({ at, turnDegrees }: Overlay): string {
  const turn = normalTurn(turnDegrees);
  return turn === 0 ? printPosition(at) : `${printPosition(at)}/${printNumber(turn)}`;
}

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
