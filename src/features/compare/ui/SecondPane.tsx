/** Draws the second map's part of the page, and the choice of sites. */
import { textIn } from '../../../domain/languages.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { IconButton } from '../../../ui/shared/Icon.tsx';
import { KindIcon } from '../../../ui/shared/KindIcon.tsx';
import { layerIndexOf } from '../../../ui/shared/lesson-words.ts';
import { useLocalization, useMessages } from '../../../ui/shared/localization.ts';
import { MapBox } from '../../../ui/shared/MapBox.tsx';
import { type Side, useCompare } from '../compare.model.ts';

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
        <IconButton icon="swap" label={words.swap} title={words.swap} onClick={() => compare.swap()} />
        <IconButton
          icon={locked ? 'lock' : 'unlock'}
          label={words.lock}
          aria-pressed={locked}
          title={locked ? words.lockedNote : words.openNote}
          onClick={() => compare.setLocked(!locked)}
        />
      </div>
    </MapBox>
  );
}

/** A native select; where a choice is refused, the old one stays. */
export function SitePick({ side }: { readonly side: Side }) {
  const compare = useCompare();
  const { index } = useAppState();
  const { messages, language, direction } = useLocalization();
  const site = compare.sites.value?.[side];
  if (!site) return null;
  return (
    <div class="site-pick floating" dir={direction} data-side={side}>
      <KindIcon layerIndex={layerIndexOf(index.lesson, site)} kind={site.kind} />
      <select
        aria-label={side === 0 ? messages.compare.first : messages.compare.second}
        value={site.id}
        onChange={(event) => {
          compare.chooseSite(side, event.currentTarget.value);
          event.currentTarget.value = compare.sites.peek()?.[side].id ?? '';
        }}
      >
        {index.lesson.places.map((place) => (
          <option key={place.id} value={place.id}>
            {textIn(place.name, language)}
          </option>
        ))}
      </select>
    </div>
  );
}
