/** Draws the map's part of the page: status, attribution, scale bar. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren, RefObject } from 'preact';
import type { BasemapType } from '../../domain/basemap.ts';
import { METRES_PER_UNIT, type Unit } from '../../domain/units.ts';
import { metresPerPixel } from '../../geo/web-mercator.ts';
import type { MapState } from '../../state/map-state.ts';
import type { NoticeContent } from '../../state/notices.ts';
import { useAppState } from './app-state.ts';
import { useLocalization, useMessages } from './localization.ts';

interface MapBoxProps {
  readonly map: MapState;
  /** Name of the region. */
  readonly label: string;
  /** What floats over the map. */
  readonly children?: ComponentChildren;
  /** Called with the element that the map draws in, and with null when that goes. */
  readonly mapHost: (element: HTMLElement | null) => void;
  /** The static map: shown before the map draws, and where it cannot. */
  readonly locator?: ComponentChildren;
  readonly pane?: RefObject<HTMLElement | null>;
}

/** `region "Map"`. */
export function MapBox({ map, label, children, mapHost, locator, pane }: MapBoxProps) {
  const messages = useMessages();
  const draws = map.status.value === 'ready';
  return (
    <section
      class="map-pane"
      aria-label={label}
      data-status={map.status.value}
      style={{ '--covered': `${map.insets.value.bottom}px` }}
      {...(pane ? { ref: pane } : {})}
    >
      <div class="map-locator" aria-hidden={draws}>
        {locator}
      </div>
      <div class="map-host" dir="ltr" ref={mapHost} />
      {children}
      <div class="map-foot">
        <MapStatusMessage map={map} />
        <noscript>
          <p class="map-state">{messages.noScript}</p>
        </noscript>
        <Attribution />
        <ScaleBar map={map} />
      </div>
    </section>
  );
}

/** Notices that say the same as the message. */
const SAID_BY_NOTICE: ReadonlySet<NoticeContent['type']> = new Set([
  'basemap-failed',
  'webgl-missing',
  'map-failed',
  'context-lost',
]);

/** Says that the map failed, unless a notice already does. */
function MapStatusMessage({ map: model }: { readonly map: MapState }) {
  const appState = useAppState();
  const { messages, direction } = useLocalization();
  const { map, retry } = messages;
  const status = model.status.value;
  const isSaid = appState.notices.notices.value.some(({ content }) => SAID_BY_NOTICE.has(content.type));
  if (isSaid) return null;
  if (status === 'unavailable')
    return (
      <p class="map-state" dir={direction}>
        {map.unavailable}
      </p>
    );
  if (status === 'lost')
    return (
      <p class="map-state" dir={direction}>
        {map.lost}
      </p>
    );
  if (status !== 'ready' || model.bundledTiles.value !== 'failed') return null;
  return (
    <p class="map-state" dir={direction}>
      {map.basemapFailed}{' '}
      <button type="button" class="button" onClick={() => model.reloadTiles()}>
        {retry}
      </button>
    </p>
  );
}

/**
 * On a phone the button shows the sources of the bundled basemap, and hides those of other basemaps, whose terms ask for them to be
 * visible.
 */
function Attribution() {
  const { basemap } = useAppState();
  const { messages, direction } = useLocalization();
  const { map } = messages;
  const { type } = basemap.basemap.value;
  const chosen = useSignal<{ readonly type: BasemapType; readonly open: boolean } | null>(null);
  const open = chosen.value?.type === type ? chosen.value.open : type !== 'bundled';
  return (
    <p class="attribution" dir={direction} data-basemap={type} data-open={open}>
      {type !== 'imagery' && `${map.disclaimer} `}
      <button
        type="button"
        class="attribution-button"
        aria-expanded={open}
        onClick={() => {
          chosen.value = { type, open: !open };
        }}
      >
        {map.attribution}
      </button>
      <span class="attribution-sources">
        <span class="attribution-label">{map.attribution}: </span>
        <bdi lang="en">{CREDITS[type].map(draw)}</bdi>
      </span>
    </p>
  );
}

function draw(credit: Credit) {
  if (typeof credit === 'string') return credit;
  return (
    <a key={credit.href} href={credit.href} target="_blank" rel="noopener noreferrer">
      {credit.text}
    </a>
  );
}

/** Maximum length of the bar, in CSS pixels. */
const LONGEST_PIXELS = 132;

/** Right at the latitude of the map's centre: the scale of a Mercator map depends on the latitude. */
function ScaleBar({ map }: { readonly map: MapState }) {
  const appState = useAppState();
  const { format } = useLocalization();
  const camera = map.camera.value;
  if (map.status.value !== 'ready' || camera === null) return null;
  const metresPerCssPixel = metresPerPixel(camera.center[1], camera.zoom);
  const unit = appState.unit.value;
  const metres = roundBelow(LONGEST_PIXELS * metresPerCssPixel, unit);
  return (
    <p class="scale-bar" style={{ inlineSize: `${(metres / metresPerCssPixel).toFixed(1)}px` }}>
      {format.roundDistance(metres, unit)}
    </p>
  );
}

/** The largest 1, 2 or 5 × 10ⁿ of `unit` that is not longer than `metres`; in metres. */
export function roundBelow(metres: number, unit: Unit): number {
  const value = metres / METRES_PER_UNIT[unit];
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [5, 2, 1].find((digit) => digit * power <= value) ?? 1;
  return step * power * METRES_PER_UNIT[unit];
}

/** Text, or a link. */
type Credit = string | { readonly text: string; readonly href: `https://${string}` };

const OPENSTREETMAP: Credit = { text: '© OpenStreetMap contributors', href: 'https://www.openstreetmap.org/copyright' };

/** Each licence is in `geodata/basemap/SOURCES.md`. */
const NATURAL_EARTH = 'Natural Earth · GSHHG (LGPL) · GeoNames (CC BY 4.0)';

/** As openfreemap.org, docs.protomaps.com and the abstract of EOX’s layer of 2016 ask for. The same in every language. */
export const CREDITS: Readonly<Record<BasemapType, readonly Credit[]>> = {
  bundled: [`${NATURAL_EARTH} · SRTM · MapLibre`],
  streets: [
    { text: 'OpenFreeMap', href: 'https://openfreemap.org' },
    ' ',
    { text: '© OpenMapTiles', href: 'https://www.openmaptiles.org/' },
    ' Data from ',
    OPENSTREETMAP,
    ' (ODbL) · MapLibre',
  ],
  imagery: [
    'Sentinel-2 cloudless – ',
    { text: 'https://s2maps.eu', href: 'https://s2maps.eu' },
    ' by ',
    { text: 'EOX IT Services GmbH', href: 'https://eox.at' },
    ' (Contains modified Copernicus Sentinel data 2016 & 2017), ',
    { text: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
    ' · MapLibre',
  ],
  file: [
    { text: 'Protomaps', href: 'https://protomaps.com' },
    ' ',
    OPENSTREETMAP,
    ` (ODbL) · ${NATURAL_EARTH} · MapLibre`,
  ],
};
