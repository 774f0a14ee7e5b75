/** The places of the lesson, to be found and opened without the map. */
import { useComputed } from '@preact/signals';
import type { Found } from '../../../domain/search.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useMessages } from '../../../ui/shared/localization.ts';
import { PlaceList } from './PlaceList.tsx';
import { Search } from './Search.tsx';
import { useLongPlaceList } from './use-long-place-list.ts';

/** From this many entries on only those in sight are in the page. */
const WINDOW_FROM = 150;

/** Search field and `list "Places"`. */
export function Places() {
  const appState = useAppState();
  const { places, search } = useMessages();
  // The list says what the map shows; a search also finds what is hidden.
  const found = useComputed((): readonly Found[] => {
    const all = appState.found.value;
    return appState.query.value.trim() === ''
      ? all.filter(({ place }) => appState.shownLayers.value.has(place.layer))
      : all;
  }).value;
  const query = appState.query.value.trim();
  const long = found.length > WINDOW_FROM;
  const LongPlaceList = useLongPlaceList(long);
  const List = (long && LongPlaceList) || PlaceList;
  // Until the long list's program has arrived its beginning is there to read.
  const listed = long && !LongPlaceList ? found.slice(0, WINDOW_FROM) : found;
  return (
    <section class="block" aria-labelledby="places-heading">
      <h2 id="places-heading">{places.heading}</h2>
      <Search first={query === '' ? null : (found[0]?.place.id ?? null)} />
      <p class="search-count" aria-live="polite">
        {query !== '' && (found.length > 0 ? search.found(found.length) : search.none(query))}
      </p>
      {found.length > 0 && <List found={listed} searching={query !== ''} labelledBy="places-heading" />}
      {found.length === 0 && query === '' && <p class="empty">{places.none}</p>}
    </section>
  );
}
