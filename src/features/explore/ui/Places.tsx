/** Finds and lists the places of the lesson. */
import { useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Found } from '../../../domain/search.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { Icon, IconButton } from '../../../ui/shared/Icon.tsx';
import { useMessages } from '../../../ui/shared/localization.ts';
import { PlaceList } from './PlaceRow.tsx';
import { MAX_SHORT, useLongList } from './use-long-list.ts';

const loadLongList = async () => (await import('./LongPlaceList.tsx')).LongPlaceList;

export function Places() {
  const appState = useAppState();
  const { places, search } = useMessages();
  // The list has what the map shows; a search also finds places of hidden layers.
  const found = useComputed((): readonly Found[] => {
    const all = appState.found.value;
    return appState.query.value.trim() === ''
      ? all.filter(({ place }) => appState.shownLayers.value.has(place.layer))
      : all;
  }).value;
  const query = appState.query.value.trim();
  const LongPlaceList = useLongList(found.length, loadLongList);
  const List = LongPlaceList ?? PlaceList;
  // Until the long list has loaded, its first entries are listed.
  const listed = LongPlaceList ? found : found.slice(0, MAX_SHORT);
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

interface SearchProps {
  /** Id of the place that Enter opens. */
  readonly first: string | null;
}

/** `searchbox "Find a place"`. Enter opens the first that is found, Esc empties the field. */
function Search({ first }: SearchProps) {
  const appState = useAppState();
  const { search } = useMessages();
  const field = useRef<HTMLInputElement>(null);
  const query = appState.query.value;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && first !== null && !event.isComposing) {
      event.preventDefault();
      appState.open(first);
    } else if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      appState.search('');
    }
  };
  return (
    <div class="search">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        class="search-field"
        aria-label={search.label}
        placeholder={search.label}
        value={query}
        dir={query === '' ? undefined : 'auto'}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => appState.search(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <IconButton
          icon="close"
          label={search.clear}
          onClick={() => {
            appState.search('');
            field.current?.focus();
          }}
        />
      )}
    </div>
  );
}
