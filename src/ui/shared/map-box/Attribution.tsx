/** Whose data and program the map is made with, and what its boundaries do not say. Always in sight, in small type. */
import { useSignal } from '@preact/signals';
import type { BasemapType } from '../../../domain/basemap.ts';
import { useAppState } from '../app-state.ts';
import { useLocalization } from '../localization.ts';
import { CREDITS, type Credit } from './ground-credits.ts';

/**
 * The line at the map's foot. On a phone the sources of the bundled map are behind a press; those of another ground, which
 * ask to be seen, are put away by one.
 */
export function Attribution() {
  const { basemap: ground } = useAppState();
  const { messages, direction } = useLocalization();
  const { map } = messages;
  const { type } = ground.basemap.value;
  const chosen = useSignal<{ readonly type: BasemapType; readonly open: boolean } | null>(null);
  const open = chosen.value?.type === type ? chosen.value.open : type !== 'bundled';
  return (
    <p class="attribution" dir={direction} data-ground={type} data-open={open}>
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
