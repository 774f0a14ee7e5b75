/** Draws places as list entries, each with a button. */
import { useComputed } from '@preact/signals';
import { selfContained } from '../../../domain/bidi.ts';
import { textIn } from '../../../domain/languages.ts';
import type { Found } from '../../../domain/search.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { pointsAt } from '../../../ui/shared/element-handlers.ts';
import { KindIcon } from '../../../ui/shared/KindIcon.tsx';
import { kindAndCountry, layerIndexOf } from '../../../ui/shared/lesson-words.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';

interface PlaceRowProps {
  readonly found: Found;
  readonly searching: boolean;
  /** −1 for all but one entry where the list is one tab stop. */
  readonly tabIndex?: number;
}

/** The button is named by the place alone; CSS makes it as large as the row. */
export function PlaceRow({ found: { place, matched }, searching, tabIndex }: PlaceRowProps) {
  const appState = useAppState();
  const localization = useLocalization();
  const { messages, language } = localization;
  const isOpen = useComputed(() => appState.openPlace.value?.id === place.id);
  const open = useComputed(() => (isOpen.value ? 'true' : 'false'));
  const highlighted = useComputed(() => String(appState.highlight.highlighted.value.has(place.id)));
  const name = textIn(place.name, language);
  const id = placeButtonId(place.id);
  return (
    <div class="place-row" data-open={open} data-pointed={highlighted} {...pointsAt(appState.highlight, [place.id])}>
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

/** `list "Places"`, all entries in the page. */
export function PlaceList({ found, searching, labelledBy }: PlaceListProps) {
  return (
    <ul class="place-list" aria-labelledby={labelledBy}>
      {found.map((entry) => (
        <li key={entry.place.id}>
          <PlaceRow found={entry} searching={searching} />
        </li>
      ))}
    </ul>
  );
}

export interface PlaceListProps {
  readonly found: readonly Found[];
  /** Whether a search made the list: then each entry shows the name that matched. */
  readonly searching: boolean;
  /** Id of the heading that names the list. */
  readonly labelledBy: string;
}

/** Id of a place's button in the list. */
export function placeButtonId(placeId: string): string {
  return `place-${placeId}`;
}
