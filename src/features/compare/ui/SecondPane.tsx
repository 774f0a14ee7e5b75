/** The second map, and on its seam with the first what concerns both: swap, and the lock of their scale. */

import { Icon } from '../../../ui/shared/Icon.tsx';
import { useMessages } from '../../../ui/shared/localization.ts';
import { MapBox } from '../../../ui/shared/map-box/MapBox.tsx';
import { useCompare } from '../compare-context.ts';
import { SitePick } from './SitePick.tsx';

interface SecondPaneProps {
  readonly mapHost: (element: HTMLElement | null) => void;
}

/** `region "Second map"`. */
export function SecondPane({ mapHost }: SecondPaneProps) {
  const compare = useCompare();
  const { compare: words } = useMessages();
  const locked = compare.locked.value;
  return (
    <MapBox map={compare.secondMap} label={words.secondMap} mapHost={mapHost}>
      <SitePick side={1} />
      <div class="seam floating">
        <button
          type="button"
          class="button icon-button"
          aria-label={words.swap}
          title={words.swap}
          onClick={() => compare.swap()}
        >
          <Icon name="swap" />
        </button>
        <button
          type="button"
          class="button icon-button"
          aria-pressed={locked}
          aria-label={words.lock}
          title={locked ? words.lockedNote : words.openNote}
          onClick={() => compare.setLocked(!locked)}
        >
          <Icon name={locked ? 'lock' : 'unlock'} />
        </button>
      </div>
    </MapBox>
  );
}
