/** The map's part of the page: the box that the map draws in, the locator map under it, and what floats over it. */
import type { ComponentChildren, RefObject } from 'preact';
import { useAtlas, useMessages } from '../shared/context.ts';
import { Attribution } from './Attribution.tsx';
import { MapControls } from './MapControls.tsx';
import { MapState } from './MapState.tsx';
import { ScaleBar } from './ScaleBar.tsx';

interface MapPaneProps {
  /** Given the box that the map draws in. */
  readonly mapHost: (element: HTMLElement | null) => void;
  /** The static map that is in the page before the map draws, and where none can. */
  readonly locator: ComponentChildren;
  readonly pane: RefObject<HTMLElement | null>;
}

/** `region "Map"`. */
export function MapPane({ mapHost, locator, pane }: MapPaneProps) {
  const { map } = useAtlas();
  const messages = useMessages();
  const draws = map.status.value === 'ready';
  return (
    <section
      class="map-pane"
      aria-label={messages.map.label}
      data-status={map.status.value}
      style={{ '--covered': `${map.insets.value.bottom}px` }}
      ref={pane}
    >
      <div class="map-locator" aria-hidden={draws}>
        {locator}
      </div>
      <div class="map-host" dir="ltr" ref={mapHost} />
      <MapControls pane={pane} />
      <div class="map-foot">
        <MapState />
        <noscript>
          <p class="map-state">{messages.noScript}</p>
        </noscript>
        <Attribution />
        <ScaleBar />
      </div>
    </section>
  );
}
