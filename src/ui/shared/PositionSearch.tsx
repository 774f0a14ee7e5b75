/** Finds a position by coordinate, or by the name of a place or town. */
import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { parseCoordinate } from '../../codec/coordinates/parse-coordinate.ts';
import { textIn } from '../../domain/languages.ts';
import type { Place } from '../../domain/lesson.ts';
import type { LngLat } from '../../domain/lng-lat.ts';
import { createSearch, type PlaceSearch } from '../../domain/search.ts';
import type { Town } from '../../domain/town.ts';
import { useAppState } from './app-state.ts';
import { useLocalization } from './localization.ts';
import { useServices } from './services.ts';

/** Maximum number of names in the list. */
const MAX_FOUND = 6;

interface PositionSearchProps {
  /** Label of the field. */
  readonly label: string;
  /** Words of its button. */
  readonly submit: string;
  readonly onPosition: (at: LngLat) => void;
}

/** A field, with what it finds or what is wrong with it below. */
export function PositionSearch({ label, submit: submitWords, onPosition }: PositionSearchProps) {
  const appState = useAppState();
  const { towns } = useServices();
  const { messages, language, format } = useLocalization();
  const words = messages.positionSearch;
  const text = useSignal('');
  const problem = useSignal('');
  /** Whether the search waits for the list of towns. */
  const waiting = useSignal(false);
  const id = useId();
  const query = text.value.trim();
  const found = query === '' || /\d/.test(query) ? [] : find(query, appState.index.lesson.places, towns.search.value);

  const submit = (event: Event): void => {
    event.preventDefault();
    answer();
  };
  const answer = (): void => {
    const parsed = parseCoordinate(query);
    const [first] = found;
    problem.value = '';
    waiting.value = false;
    if (parsed.ok) onPosition(parsed.value);
    else if (first) onPosition(first.lngLat);
    else if (parsed.error.code === 'not-a-coordinate' && !/\d/.test(query)) showNotFound();
    else problem.value = messages.coordinateProblems[parsed.error.code](parsed.error.params);
  };
  // A search that waits for the list of towns goes on once it has loaded.
  const { value: townsState } = towns.state;
  useEffect(() => {
    if (waiting.value && townsState !== 'loading') answer();
  }, [townsState]);
  /** Says that a name was not found, and whether in the list of towns, too. */
  function showNotFound(): void {
    if (towns.state.peek() === 'idle') towns.load();
    const state = towns.state.peek();
    waiting.value = state === 'loading';
    if (state === 'ready') problem.value = words.nothing(query);
    else problem.value = state === 'missing' ? words.nothingWithoutTowns(query) : words.townsLoading;
  }
  return (
    <form class="spot-search" onSubmit={submit}>
      <label for={`${id}-field`}>{label}</label>
      <div class="spot-row">
        <input
          id={`${id}-field`}
          type="text"
          class="field"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          aria-invalid={problem.value !== ''}
          value={text.value}
          onFocus={towns.load}
          onInput={(event) => {
            text.value = event.currentTarget.value;
            problem.value = '';
            waiting.value = false;
          }}
        />
        <button type="submit" class="button">
          {submitWords}
        </button>
      </div>
      <p
        class={problem.value === '' ? 'caption' : 'caption problem'}
        id={`${id}-hint`}
        role={problem.value === '' ? undefined : 'alert'}
      >
        {problem.value === '' ? <bdi>{words.hint}</bdi> : problem.value}
      </p>
      {found.length > 0 && (
        <ul class="spot-list" aria-label={words.found}>
          {found.map((match) => (
            <li key={`${match.name.en} ${match.lngLat.join(' ')}`}>
              <button type="button" class="link-button" onClick={() => onPosition(match.lngLat)}>
                {textIn(match.name, language)}
              </button>{' '}
              {match.country !== undefined && <span class="caption">{format.country(match.country)}</span>}
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}

type NamedPosition = Pick<Place, 'name' | 'lngLat' | 'country'>;

/** The lesson's places first, then towns by size. */
function find(query: string, places: readonly Place[], towns: PlaceSearch<Town> | null): readonly NamedPosition[] {
  const own = createSearch(places).find(query);
  return [...own, ...(towns?.find(query) ?? [])].map(({ place }) => place).slice(0, MAX_FOUND);
}
