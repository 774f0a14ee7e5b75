/** A sentence where the map is not as it should be: why, and what still works. */
import type { MapState } from '../../../state/map-state.ts';
import type { NoticeContent } from '../../../state/notices.ts';
import { useAppState } from '../app-state.ts';
import { useLocalization } from '../localization.ts';

/** Notices that already say what this sentence would. */
const TOLD_BY_NOTICE: ReadonlySet<NoticeContent['type']> = new Set([
  'basemap-failed',
  'webgl-missing',
  'map-failed',
  'context-lost',
]);

/** Nothing while all is well. A failure that is being told by a notice is not told twice. */
export function MapStatusMessage({ map: model }: { readonly map: MapState }) {
  const appState = useAppState();
  const { messages, direction } = useLocalization();
  const { map, retry } = messages;
  const status = model.status.value;
  const told = appState.notices.notices.value.some(({ content }) => TOLD_BY_NOTICE.has(content.type));
  if (told) return null;
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
