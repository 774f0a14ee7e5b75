/** Finding a place by any of its names, in any script. */
import { useRef } from 'preact/hooks';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { Icon } from '../../../ui/shared/Icon.tsx';
import { useMessages } from '../../../ui/shared/localization.ts';

interface SearchProps {
  /** Id of the place that Enter opens. */
  readonly first: string | null;
}

/** `searchbox "Find a place"`. Enter opens the first that is found, Esc empties the field. */
export function Search({ first }: SearchProps) {
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
        <button
          type="button"
          class="button icon-button"
          aria-label={search.clear}
          onClick={() => {
            appState.search('');
            field.current?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
