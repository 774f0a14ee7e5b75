/** Whose data and program the map is made with, and what its boundaries do not say. Always in sight, in small type. */
import { useSignal } from '@preact/signals';
import { useAtlas, useLocalization } from '../context.ts';

/** Those whom the map thanks; each licence is in `geodata/basemap/SOURCES.md`. */
const SOURCES = 'Natural Earth · GSHHG (LGPL) · GeoNames (CC BY 4.0) · SRTM · MapLibre';

/** The line at the map's foot. On a phone the sources are behind a press; CSS shows them where there is room. */
export function Attribution() {
  const { ground } = useAtlas();
  const { messages, direction } = useLocalization();
  const { map } = messages;
  const open = useSignal(false);
  const shown = ground.ground.value;
  return (
    <p class="attribution" dir={direction} data-open={open.value}>
      {map.disclaimer}{' '}
      <button
        type="button"
        class="attribution-button"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {map.attribution}
      </button>
      <span class="attribution-sources">
        {map.attribution}:{' '}
        <bdi lang="en">{shown.type === 'bundled' ? SOURCES : messages.ground.attribution[shown.type]}</bdi>
      </span>
    </p>
  );
}
