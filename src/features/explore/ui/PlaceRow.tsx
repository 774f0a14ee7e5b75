/** One place in the list: a button named by the place, with what it is and how often the article speaks of it. */
import { useComputed } from '@preact/signals';
import { selfContained } from '../../../domain/bidi.ts';
import { textIn } from '../../../domain/languages.ts';
import type { Found } from '../../../domain/search.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { KindIcon } from '../../../ui/shared/KindIcon.tsx';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { kindAndCountry, layerIndexOf } from '../../../ui/shared/place-words.ts';
import { pointsAt } from '../../../ui/shared/pointing.ts';
import { placeButtonId } from './place-button-id.ts';

interface PlaceRowProps {
  readonly found: Found;
  readonly searching: boolean;
  /** 0 for a tab stop, −1 where a list has one tab stop for all. */
  readonly tabIndex?: number;
}

/** A row whose button, named by the place alone, is pressed anywhere in it. */
export function PlaceRow({ found: { place, matched }, searching, tabIndex }: PlaceRowProps) {
  const appState = useAppState();
  const localization = useLocalization();
  const { messages, language } = localization;
  const isOpen = useComputed(() => appState.openPlace.value?.id === place.id);
  const open = useComputed(() => (isOpen.value ? 'true' : 'false'));
  const pointed = useComputed(() => String(appState.highlight.highlighted.value.has(place.id)));
  const name = textIn(place.name, language);
  const id = placeButtonId(place.id);
  return (
    <div class="place-row" data-open={open} data-pointed={pointed} {...pointsAt(appState.highlight, [place.id])}>
      <KindIcon layerIndex={layerIndexOf(appState.index.lesson, place)} kind={place.kind} />
      <button
        type="button"
        id={id}
        class="place-name"
        aria-describedby={`${id}-about`}
        aria-expanded={open}
        tabIndex={tabIndex}
        onClick={() => (isOpen.peek() ? appState.close() : appState.open(place.id))}
      >
        {name}
      </button>
      <span class="place-about" id={`${id}-about`}>
        <span class="place-kind">{kindAndCountry(place, localization)}</span>
        {searching && selfContained(matched) !== name && (
          <span class="place-matched">
            {messages.search.matched} <bdi>{selfContained(matched)}</bdi>
          </span>
        )}
        {!appState.shownLayers.value.has(place.layer) && <span class="place-matched">{messages.search.hidden}</span>}
        <span class="place-count">{messages.places.passages(appState.index.passagesOf(place.id).length)}</span>
      </span>
    </div>
  );
}
