/** Parses and prints numbers, positions, camera, overlay and measurement of a URL. */
import type { Camera, LngLat } from '../../domain/lng-lat.ts';
import type { RangeRing } from '../../domain/measurement.ts';
import { normalTurn, type Overlay } from '../../domain/overlay.ts';

/** No exponent. */
const NUMBER = /^-?\d{1,10}(\.\d{1,20})?$/;

/** Decimals of a degree: about a metre. */
const DEGREE_DECIMALS = 5;

/** Undefined if `text` is not a number within `low`…`high`. */
function parseNumber(text: string, low: number, high: number): number | undefined {
  if (!NUMBER.test(text)) return undefined;
  const value = Number(text);
  return value >= low && value <= high ? value : undefined;
}

/** Undefined if it is not a position on Earth. */
function parsePosition(latitudeText: string, longitudeText: string): LngLat | undefined {
  const latitude = parseNumber(latitudeText, -90, 90);
  const longitude = parseNumber(longitudeText, -180, 180);
  return latitude === undefined || longitude === undefined ? undefined : roundPosition([longitude, latitude]);
}

function printPosition(position: LngLat): string {
  const [longitude, latitude] = roundPosition(position);
  return `${printNumber(latitude)}/${printNumber(longitude)}`;
}

/** Rounds to the digits of a URL, so that positions that print alike are equal. */
export function roundPosition([longitude, latitude]: LngLat): LngLat {
  return [roundTo(longitude, DEGREE_DECIMALS), roundTo(latitude, DEGREE_DECIMALS)];
}

/** Never −0. */
function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor + 0;
}

/** Prints no exponent. */
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

/** `text` is `zoom/lat/lng[/bearing/pitch]`. Null if it is invalid or out of range. */
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

/** Prints no more digits than a pixel needs. */
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

/** Undefined if `text` is not an overlay. */
export function parseOverlay(text: string): Overlay | undefined {
  const [latitude = '', longitude = '', turn = '0', ...rest] = text.split('/');
  const at = parsePosition(latitude, longitude);
  const turnDegrees = parseNumber(turn, -360, 360);
  if (at === undefined || turnDegrees === undefined || rest.length > 0) return undefined;
  return { at, turnDegrees: normalTurn(turnDegrees) };
}

export function printOverlay({ at, turnDegrees }: Overlay): string {
  const turn = normalTurn(turnDegrees);
  return turn === 0 ? printPosition(at) : `${printPosition(at)}/${printNumber(turn)}`;
}

/** More do not fit into a URL that browsers and chats accept. */
export const MAX_POSITIONS = 1000;

/** Radius of a ring: one metre to half-way round the Earth. */
const KILOMETRES = { least: 0.001, most: 20_003.931 };

/** `text` is `latitude/longitude`, separated by commas. Undefined if any is invalid, or there are too many. */
export function parsePositions(text: string): readonly LngLat[] | undefined {
  return parseList(text, ([latitude = '', longitude = '', ...rest]) =>
    rest.length > 0 ? undefined : parsePosition(latitude, longitude),
  );
}

export function printPositions(positions: readonly LngLat[]): string {
  return positions.map(printPosition).join(',');
}

/** `text` is `latitude/longitude/kilometres`, separated by commas. Undefined if any is invalid, or there are too many. */
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
