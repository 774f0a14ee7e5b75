/** Draws the words of Compare: facts, overlay and distances. */
import { textIn } from '../../../domain/languages.ts';
import type { Place } from '../../../domain/lesson.ts';
import type { Overlay } from '../../../domain/overlay.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization, useMessages } from '../../../ui/shared/localization.ts';
import { PositionSearch } from '../../../ui/shared/PositionSearch.tsx';
import { ViewHead } from '../../../ui/shared/ViewHead.tsx';
import { useCompare } from '../compare.model.ts';
import { comparePlaces } from '../comparison.ts';
import { Facts } from './Facts.tsx';
import { PairDistances } from './PairDistances.tsx';

export function CompareWords() {
  const compare = useCompare();
  const { index } = useAppState();
  const { compare: words } = useMessages();
  const sites = compare.sites.value;
  const comparison = sites && comparePlaces(index, sites[0].id, sites[1].id);
  return (
    <>
      <ViewHead heading={words.heading} />
      {sites ? (
        <div class="compare-words">
          {comparison?.ok && <Facts comparison={comparison.value} />}
          <OverlaySection first={sites[0]} second={sites[1]} />
          <PairDistances first={sites[0]} second={sites[1]} />
        </div>
      ) : (
        <p class="empty">{words.noPair}</p>
      )}
    </>
  );
}

interface OverlaySectionProps {
  readonly first: Place;
  readonly second: Place;
}

function OverlaySection({ first, second }: OverlaySectionProps) {
  const compare = useCompare();
  const { index } = useAppState();
  const { messages, language } = useLocalization();
  const words = messages.compare.overlay;
  const hasOutline = (site: Place): boolean => index.lesson.outlines.some((outline) => outline.site === site.id);
  const firstName = textIn(first.name, language);
  const secondName = textIn(second.name, language);
  const overlay = compare.overlay.value;
  const isPlacing = compare.isPlacing.value;
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
  const place = (at: Place['lngLat']): void => compare.setOverlay({ at, turnDegrees: overlay?.turnDegrees ?? 0 });
  return (
    <section class="block lay-over" aria-labelledby="lay-over-heading">
      <h2 id="lay-over-heading">{words.heading}</h2>
      <p class="caption">{words.explanation(firstName)}</p>
      <div class="button-row">
        <button type="button" class="button" onClick={() => place(second.lngLat)}>
          {words.over(secondName)}
        </button>
        <button type="button" class="button" aria-pressed={isPlacing} onClick={() => compare.setPlacing(!isPlacing)}>
          {words.pick}
        </button>
      </div>
      <p class="caption" role="status">
        {isPlacing && words.placing}
      </p>
      <PositionSearch label={words.search} submit={words.place} onPosition={place} />
      {overlay && <OverlayControls overlay={overlay} />}
    </section>
  );
}

/** Turns by a slider; the handles on the map and the field above move. */
function OverlayControls({ overlay }: { readonly overlay: Overlay }) {
  const compare = useCompare();
  const { messages, format } = useLocalization();
  const words = messages.compare.overlay;
  const degrees = words.degrees(format.number(overlay.turnDegrees));
  return (
    <div class="overlay-controls">
      <label class="turn">
        <span>{words.turn}</span>
        <input
          type="range"
          min={0}
          max={359}
          step={1}
          value={Math.round(overlay.turnDegrees) % 360}
          aria-valuetext={degrees}
          onInput={(event) => compare.moveOverlay({ turnDegrees: event.currentTarget.valueAsNumber }, false)}
          onChange={(event) => compare.moveOverlay({ turnDegrees: event.currentTarget.valueAsNumber }, true)}
        />
        <output>{degrees}</output>
      </label>
      <p>
        {words.at} <bdi>{format.coordinate(overlay.at)}</bdi>
      </p>
      <button type="button" class="button" onClick={() => compare.setOverlay(null)}>
        {words.remove}
      </button>
    </div>
  );
}
