/** Draws the buttons in the map's corners. */
import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { printUrl } from '../../codec/url/print-url.ts';
import { textIn } from '../../domain/languages.ts';
import type { Place } from '../../domain/lesson.ts';
import type { Camera } from '../../domain/lng-lat.ts';
import { overlappingGroups } from '../../geo/overlap.ts';
import { toMercator, worldPixels } from '../../geo/web-mercator.ts';
import { useAppState } from '../shared/app-state.ts';
import { Icon, IconButton } from '../shared/Icon.tsx';
import { useLocalization, useMessages } from '../shared/localization.ts';
import { useServices } from '../shared/services.ts';
import { BasemapChooser } from './BasemapChooser.tsx';

/** Shown while the map draws; an embedded map always has the link to the full page. */
export function MapControls({ pane }: { readonly pane: RefObject<HTMLElement | null> }) {
  const appState = useAppState();
  const { hasRelief } = useServices();
  const { map } = useMessages();
  // An embedded map has room for few buttons.
  const { embed } = appState.url.value;
  const fullPage = embed && <FullPageLink />;
  if (appState.map.status.value !== 'ready') return fullPage && <div class="map-corner map-corner-end">{fullPage}</div>;
  const camera = appState.map.camera.value;
  const turned = camera !== null && (camera.bearing !== 0 || camera.pitch !== 0);
  return (
    <>
      <div class="map-corner map-corner-start">
        {!embed && <BasemapChooser />}
        {!embed && hasRelief && appState.basemap.basemap.value.type === 'bundled' && (
          <label class="button floating relief" title={map.relief}>
            <input
              type="checkbox"
              checked={appState.map.relief.value}
              onChange={(event) => appState.map.setRelief(event.currentTarget.checked)}
            />
            <Icon name="relief" />
            <span class="button-words">{map.relief}</span>
          </label>
        )}
        {appState.view.value === 'explore' && <StepIn pane={pane} />}
      </div>
      <div class="map-corner map-corner-end">
        {fullPage}
        <div class="zoom floating">
          <IconButton icon="plus" label={map.zoomIn} onClick={() => appState.zoom(1)} />
          <IconButton icon="minus" label={map.zoomOut} onClick={() => appState.zoom(-1)} />
          <IconButton icon="frame" label={map.showAll} title={map.showAll} onClick={() => appState.showFullExtent()} />
        </div>
        {turned && (
          <IconButton
            icon="north"
            label={map.resetNorth}
            class="floating"
            onClick={() => appState.map.moveCamera({ type: 'camera', camera: { ...camera, bearing: 0, pitch: 0 } })}
          />
        )}
      </div>
    </>
  );
}

/** Opens the same place and camera in a new tab. */
function FullPageLink() {
  const { url: address } = useAppState();
  const { fullPage: full } = useMessages().map;
  return (
    <a
      class="button icon-button floating full-page-link"
      href={printUrl({ ...address.value, embed: false })}
      target="_blank"
      rel="noopener"
      aria-label={full}
      title={full}
    >
      <Icon name="out" />
    </a>
  );
}

/** Maximum number of places: with more the map forms clusters. */
const MAX_PLACES = 50;
/** Maximum number of names in the button. */
const MAX_NAMES = 3;

/** “Step in: Tartous and Khmeimim”: zooms to places that overlap. */
function StepIn({ pane }: { readonly pane: RefObject<HTMLElement | null> }) {
  const appState = useAppState();
  const { messages, format, language } = useLocalization();
  const size = useSignal<{ width: number; height: number } | null>(null);

  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      size.value = { width: element.clientWidth, height: element.clientHeight };
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [pane, size]);

  const camera = appState.map.camera.value;
  const places = appState.shownPlaces.value;
  if (appState.map.status.value !== 'ready' || !camera || !size.value || places.length > MAX_PLACES) return null;
  if (appState.openPlace.value !== null || appState.highlight.choice.value !== null) return null;
  const crowded = crowdedPlaces(places, camera, size.value);
  if (crowded.length === 0) return null;
  const names = crowded.map((place) => textIn(place.name, language));
  const shown = names.length > MAX_NAMES ? [...names.slice(0, MAX_NAMES - 1), '…'] : names;
  return (
    <button
      type="button"
      class="button floating step-in"
      onClick={() => appState.frame(crowded.map((place) => place.id))}
    >
      <Icon name="stepIn" />
      <span>{messages.map.stepIn(format.list(shown))}</span>
    </button>
  );
}

/** Distance below which marks overlap, in CSS pixels: the diameter of a mark and a margin. */
const OVERLAP_PIXELS = 32;
/** Zoom above which stepping in would not zoom in. */
const MAX_ZOOM = 10.5;

/** The largest group of `places` in view whose marks overlap; empty where there is none. */
function crowdedPlaces(
  places: readonly Place[],
  camera: Camera,
  size: { readonly width: number; readonly height: number },
): readonly Place[] {
  if (camera.zoom > MAX_ZOOM) return [];
  const inView = places.filter((place) => isInView(place, camera, size));
  const groups = overlappingGroups(
    inView.map((place) => place.lngLat),
    camera.zoom,
    OVERLAP_PIXELS,
  );
  const largest = groups.reduce<number[]>((most, group) => (group.length > most.length ? group : most), []);
  return largest.flatMap((index) => inView[index] ?? []);
}

/** Whether the place is in the map's box, assuming north up; longitudes wrap. */
function isInView(
  place: Place,
  { center, zoom }: Camera,
  size: { readonly width: number; readonly height: number },
): boolean {
  const [x, y] = toMercator(place.lngLat);
  const [centerX, centerY] = toMercator(center);
  const across = Math.abs(x - centerX);
  const pixels = worldPixels(zoom);
  return Math.min(across, 1 - across) * pixels <= size.width / 2 && Math.abs(y - centerY) * pixels <= size.height / 2;
}
