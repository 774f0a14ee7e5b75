/** One site's outline over another spot at true size: over the other site, a town, a coordinate or a spot that is picked. */

import { textIn } from '../../../domain/languages.ts';
import type { Place } from '../../../domain/lesson.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { SpotSearch } from '../../../ui/shared/SpotSearch.tsx';
import { useCompare } from '../compare-context.ts';
import { LaidControls } from './LaidControls.tsx';

interface LayOverProps {
  readonly first: Place;
  readonly second: Place;
}

/** Where the outline is laid, and how it lies. */
export function LayOver({ first, second }: LayOverProps) {
  const compare = useCompare();
  const { index } = useAppState();
  const { messages, language } = useLocalization();
  const words = messages.compare.layOver;
  const hasOutline = (place: Place): boolean => index.lesson.outlines.some((outline) => outline.site === place.id);
  const firstName = textIn(first.name, language);
  const secondName = textIn(second.name, language);
  const overlay = compare.overlay.value;
  const picking = compare.picking.value;
  if (!hasOutline(first)) {
    return (
      <section class="block lay-over" aria-labelledby="lay-over-heading">
        <h2 id="lay-over-heading">{words.heading}</h2>
        <p class="empty">{words.none(firstName)}</p>
        {hasOutline(second) && (
          <button type="button" class="button" onClick={() => compare.swap()}>
            {words.swapFor(secondName)}
          </button>
        )}
      </section>
    );
  }
  const lay = (at: Place['lngLat']): void => compare.layOver({ at, turnDegrees: overlay?.turnDegrees ?? 0 });
  return (
    <section class="block lay-over" aria-labelledby="lay-over-heading">
      <h2 id="lay-over-heading">{words.heading}</h2>
      <p class="caption">{words.explanation(firstName)}</p>
      <div class="button-row">
        <button type="button" class="button" onClick={() => lay(second.lngLat)}>
          {words.over(secondName)}
        </button>
        <button type="button" class="button" aria-pressed={picking} onClick={() => compare.setPicking(!picking)}>
          {words.pick}
        </button>
      </div>
      <p class="caption" role="status">
        {picking && words.picking}
      </p>
      <SpotSearch label={words.search} submit={words.lay} onSpot={lay} />
      {overlay && <LaidControls overlay={overlay} />}
    </section>
  );
}
