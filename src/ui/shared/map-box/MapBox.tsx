/** The map's part of the page: the box that the map draws in, the locator map under it, and what floats over it. */
import type { ComponentChildren, RefObject } from 'preact';
import type { MapState } from '../../../state/map-state.ts';
import { useMessages } from '../localization.ts';
import { Attribution } from './Attribution.tsx';
import { MapStatusMessage } from './MapStatusMessage.tsx';
import { ScaleBar } from './ScaleBar.tsx';

interface MapBoxProps {
  /** What is known of the map that draws in it. */
  readonly map: MapState;
  /** Name of the region. */
  readonly label: string;
  /** What floats over the map. */
  readonly children?: ComponentChildren;
  /** Given the box that the map draws in. */
  readonly mapHost: (element: HTMLElement | null) => void;
  /** The static map that is in the page before the map draws, and where none can. */
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
