/** Whose data and program the map is made with, and what its boundaries do not say. Always in sight, in small type. */
import { useSignal } from '@preact/signals';
import { useAtlas, useLocalization } from '../context.ts';
import { CREDITS, type Credit } from './ground-credits.ts';

/**
 * The line at the map's foot. On a phone the sources of the bundled map are behind a press; those of another ground, which
 * ask to be seen, are not.
 */
export function Attribution() {
  const { ground } = useAtlas();
  const { messages, direction } = useLocalization();
  const { map } = messages;
  const open = useSignal(false);
  const { type } = ground.ground.value;
  const isBundled = type === 'bundled';
  return (
    <p class="attribution" dir={direction} data-ground={type} data-open={open.value || !isBundled}>
      {type !== 'imagery' && `${map.disclaimer} `}
      {isBundled && (
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
      )}
      <span class="attribution-sources">
        {map.attribution}: <bdi lang="en">{CREDITS[type].map(draw)}</bdi>
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
