/** What a person can do with the map as a whole: see all places, come closer, turn north up, see the relief. */
import type { RefObject } from 'preact';
import { useMessages, useServices } from '../../shared/context.ts';
import { Icon } from '../../shared/Icon.tsx';
import { FullPageLink } from './FullPageLink.tsx';
import { GroundChooser } from './GroundChooser.tsx';
import { StepIn } from './StepIn.tsx';

/** The buttons in the map's upper corners; there while the map draws. The link out of an embedded map is always there. */
export function MapControls({ pane }: { readonly pane: RefObject<HTMLElement | null> }) {
  const { atlas, hasRelief } = useServices();
  const { map } = useMessages();
  // In another page there is room for what the map needs, and no more.
  const { embed } = atlas.address.value;
  const fullPage = embed && <FullPageLink />;
  if (atlas.map.status.value !== 'ready') return fullPage && <div class="map-corner map-corner-end">{fullPage}</div>;
  const camera = atlas.map.camera.value;
  const turned = camera !== null && (camera.bearing !== 0 || camera.pitch !== 0);
  return (
    <>
      <div class="map-corner map-corner-start">
        {!embed && <GroundChooser />}
        {!embed && hasRelief && atlas.ground.ground.value.type === 'bundled' && (
          <label class="button floating relief" title={map.relief}>
            <input
              type="checkbox"
              checked={atlas.map.relief.value}
              onChange={(event) => atlas.map.setRelief(event.currentTarget.checked)}
            />
            <Icon name="relief" />
            <span class="button-words">{map.relief}</span>
          </label>
        )}
        {atlas.view.value === 'explore' && <StepIn pane={pane} />}
      </div>
      <div class="map-corner map-corner-end">
        {fullPage}
        <div class="zoom floating">
          <button type="button" class="button icon-button" aria-label={map.zoomIn} onClick={() => atlas.zoom(1)}>
            <Icon name="plus" />
          </button>
          <button type="button" class="button icon-button" aria-label={map.zoomOut} onClick={() => atlas.zoom(-1)}>
            <Icon name="minus" />
          </button>
          <button
            type="button"
            class="button icon-button"
            aria-label={map.showAll}
            title={map.showAll}
            onClick={() => atlas.showOpening()}
          >
            <Icon name="frame" />
          </button>
        </div>
        {turned && (
          <button
            type="button"
            class="button icon-button floating"
            aria-label={map.resetNorth}
            onClick={() => atlas.map.look({ type: 'camera', camera: { ...camera, bearing: 0, pitch: 0 } })}
          >
            <Icon name="north" />
          </button>
        )}
      </div>
    </>
  );
}
