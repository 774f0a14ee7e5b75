/** Finding a spot of the Earth by what a person types: a coordinate in either notation, or the name of a place. */
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

/** Names offered at the most. */
const MAX_FOUND = 6;

interface SpotSearchProps {
  /** Name of the field. */
  readonly label: string;
  /** What its button does. */
  readonly submit: string;
  readonly onSpot: (at: LngLat) => void;
}

/** A field, and below it the places that it may mean, or what is wrong with what was typed. */
export function SpotSearch({ label, submit: submitWords, onSpot }: SpotSearchProps) {
  const appState = useAppState();
  const { towns } = useServices();
  const { messages, language, format } = useLocalization();
  const words = messages.spotSearch;
  const text = useSignal('');
  const problem = useSignal('');
  /** Whether an answer waits for the towns. */
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
    if (parsed.ok) onSpot(parsed.value);
    else if (first) onSpot(first.lngLat);
    else if (parsed.error.code === 'not-a-coordinate' && !/\d/.test(query)) sayNotFound();
    else problem.value = messages.coordinateProblems[parsed.error.code](parsed.error.params);
  };
  // What was asked for while the towns were on their way is answered when they are there.
  const { value: townsState } = towns.state;
  useEffect(() => {
    if (waiting.value && townsState !== 'coming') answer();
  }, [townsState]);
  /** Of a name that is not found: whether the towns were looked through is part of the answer. */
  function sayNotFound(): void {
    if (towns.state.peek() === 'unasked') towns.load();
    const state = towns.state.peek();
    waiting.value = state === 'coming';
    if (state === 'there') problem.value = words.nothing(query);
    else problem.value = state === 'missing' ? words.nothingWithoutTowns(query) : words.townsComing;
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
          {found.map((spot) => (
            <li key={`${spot.name.en} ${spot.lngLat.join(' ')}`}>
              <button type="button" class="link-button" onClick={() => onSpot(spot.lngLat)}>
                {textIn(spot.name, language)}
              </button>{' '}
              {spot.country !== undefined && <span class="caption">{format.country(spot.country)}</span>}
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}

type Spot = Pick<Place, 'name' | 'lngLat' | 'country'>;

/** The lesson's own places first, then towns, the largest first. */
function find(query: string, places: readonly Place[], towns: PlaceSearch<Town> | null): readonly Spot[] {
  const own = createSearch(places).find(query);
  return [...own, ...(towns?.find(query) ?? [])].map(({ place }) => place).slice(0, MAX_FOUND);
}
