/** The name of a map's site, large, and the choice of another. */

import { textIn } from '../../../domain/languages.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { KindIcon } from '../../../ui/shared/KindIcon.tsx';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { layerIndexOf } from '../../../ui/shared/place-words.ts';
import type { Side } from '../compare.model.ts';
import { useCompare } from '../compare-context.ts';

/** A native choice among the lesson's places. One that is refused leaves the old one chosen. */
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
