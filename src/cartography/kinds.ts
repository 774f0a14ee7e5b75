/** Maps each kind of place to its maki icon. */
import airfield from '@mapbox/maki/icons/airfield.svg?raw';
import airport from '@mapbox/maki/icons/airport.svg?raw';
import barrier from '@mapbox/maki/icons/barrier.svg?raw';
import bridge from '@mapbox/maki/icons/bridge.svg?raw';
import city from '@mapbox/maki/icons/city.svg?raw';
import dam from '@mapbox/maki/icons/dam.svg?raw';
import embassy from '@mapbox/maki/icons/embassy.svg?raw';
import harbor from '@mapbox/maki/icons/harbor.svg?raw';
import marker from '@mapbox/maki/icons/marker.svg?raw';
import mountain from '@mapbox/maki/icons/mountain.svg?raw';
import star from '@mapbox/maki/icons/star.svg?raw';
import town from '@mapbox/maki/icons/town.svg?raw';
import village from '@mapbox/maki/icons/village.svg?raw';

const ICONS = {
  'naval-base': harbor,
  'air-base': airfield,
  capital: star,
  port: harbor,
  airport,
  city,
  town,
  village,
  border: barrier,
  bridge,
  dam,
  embassy,
  mountain,
  place: marker,
} as const;

/** A known kind of place. */
type Kind = keyof typeof ICONS;

/** All known kinds. */
export const KINDS = Object.keys(ICONS) as readonly Kind[];

/** `kind`, or `place` where it is unknown. */
export function knownKind(kind: string): Kind {
  return Object.hasOwn(ICONS, kind) ? (kind as Kind) : 'place';
}

/** SVG path data (attribute `d`) in a view box of {@link ICON_SIZE} units. */
export function kindIcon(kind: string): string {
  return pathOf(ICONS[knownKind(kind)]);
}

/** Width and height of the view box of a maki icon. */
export const ICON_SIZE = 15;

/** A maki icon has one path; its line breaks are entities. */
function pathOf(svg: string): string {
  const data = /<path[^>]*\sd="([^"]+)"/.exec(svg)?.[1];
  if (data === undefined) throw new Error(`no path in a maki icon: ${svg.slice(0, 80)}`);
  return data.replace(/&#x[0-9a-f]+;/gi, ' ');
}
