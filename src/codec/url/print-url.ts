/** From the state worth sharing to the shortest relative URL that restores it. */

import { printCamera } from './camera.ts';
import { printPositions, printRings } from './measurement.ts';
import { printOverlay } from './overlay.ts';
import { DEFAULT_URL_VALUES, PARAMETERS, type UrlValues } from './page-url.ts';

/**
 * A relative URL (`?place=khmeimim#map=9/35.4/35.9`), never empty, so that following it also leaves what was open before.
 * Values that are the default are left out; `parseAddress` of the result is `address`, its camera to the digits of a URL.
 */
export function printUrl(address: UrlValues): string {
  const parts: string[] = [];
  const add = (name: string, value: string) => parts.push(value === '' ? name : `${name}=${encode(value)}`);

  const { source } = address;
  if (source.type === 'lesson') add(PARAMETERS.lesson, source.id);
  if (source.type === 'draft') add(PARAMETERS.draft, source.key);
  if (address.view !== DEFAULT_URL_VALUES.view) add(PARAMETERS.view, address.view);
  if (address.place !== null) add(PARAMETERS.place, address.place);
  if (address.sites.length > 0) add(PARAMETERS.sites, address.sites.join(','));
  if (address.overlay !== null) add(PARAMETERS.overlay, printOverlay(address.overlay));
  const { positions, closed, rangeRings } = address.measurement;
  if (positions.length > 0) add(closed ? PARAMETERS.area : PARAMETERS.line, printPositions(positions));
  if (rangeRings.length > 0) add(PARAMETERS.rings, printRings(rangeRings));
  if (address.layers !== null) add(PARAMETERS.layers, address.layers.join(','));
  if (address.step !== null) add(PARAMETERS.step, String(address.step));
  if (address.teacher) add(PARAMETERS.teacher, '');
  if (address.language !== DEFAULT_URL_VALUES.language) add(PARAMETERS.language, address.language);
  if (address.unit !== DEFAULT_URL_VALUES.unit) add(PARAMETERS.unit, address.unit);
  if (address.embed) add(PARAMETERS.embed, '');

  const fragment = address.camera === null ? '' : `#${PARAMETERS.camera}=${printCamera(address.camera)}`;
  return `?${parts.join('&')}${fragment}`;
}

/** Percent-encodes all but the comma that parts a list and the slash that parts numbers, so that a link stays readable. */
function encode(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%2F', '/');
}
