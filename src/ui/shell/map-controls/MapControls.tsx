/** What a person can do with the map as a whole: see all places, come closer, turn north up, see the relief. */
import type { RefObject } from 'preact';
import { useAppState } from '../../shared/app-state.ts';
import { Icon } from '../../shared/Icon.tsx';
import { useMessages } from '../../shared/localization.ts';
import { useServices } from '../../shared/services.ts';
import { FullPageLink } from './FullPageLink.tsx';
import { GroundChooser } from './GroundChooser.tsx';
import { StepIn } from './StepIn.tsx';

/** The buttons in the map's upper corners; there while the map draws. The link out of an embedded map is always there. */
export function MapControls({ pane }: { readonly pane: RefObject<HTMLElement | null> }) {
  const appState = useAppState();
  const { hasRelief } = useServices();
  const { map } = useMessages();
  // In another page there is room for what the map needs, and no more.
  const { embed } = appState.url.value;
  const fullPage = embed && <FullPageLink />;
  if (appState.map.status.value !== 'ready') return fullPage && <div class="map-corner map-corner-end">{fullPage}</div>;
  const camera = appState.map.camera.value;
  const turned = camera !== null && (camera.bearing !== 0 || camera.pitch !== 0);
  return (
    <>
      <div class="map-corner map-corner-start">
        {!embed && <GroundChooser />}
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
          <button type="button" class="button icon-button" aria-label={map.zoomIn} onClick={() => appState.zoom(1)}>
            <Icon name="plus" />
          </button>
          <button type="button" class="button icon-button" aria-label={map.zoomOut} onClick={() => appState.zoom(-1)}>
            <Icon name="minus" />
          </button>
          <button
            type="button"
            class="button icon-button"
            aria-label={map.showAll}
            title={map.showAll}
            onClick={() => appState.showFullExtent()}
          >
            <Icon name="frame" />
          </button>
        </div>
        {turned && (
          <button
            type="button"
            class="button icon-button floating"
            aria-label={map.resetNorth}
            onClick={() => appState.map.moveCamera({ type: 'camera', camera: { ...camera, bearing: 0, pitch: 0 } })}
          >
            <Icon name="north" />
          </button>
        )}
      </div>
    </>
  );
}
