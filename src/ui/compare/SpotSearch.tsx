/** Finding a spot of the Earth by what a person types: a coordinate in either notation, or the name of a place. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { parseCoordinate } from '../../codec/coordinates/parse-coordinate.ts';
import { textIn } from '../../domain/languages.ts';
import type { LngLat } from '../../domain/lng-lat.ts';
import { createSearch } from '../../domain/search.ts';
import { useAtlas, useLocalization } from '../shared/context.ts';

/** Names offered at the most. */
const MOST_FOUND = 6;

interface SpotSearchProps {
  readonly onSpot: (at: LngLat) => void;
}

/** A field, and below it the places that it may mean, or what is wrong with what was typed. */
export function SpotSearch({ onSpot }: SpotSearchProps) {
  const { index } = useAtlas();
  const { messages, language } = useLocalization();
  const words = messages.compare.layOver;
  const text = useSignal('');
  const problem = useSignal('');
  const id = useId();
  const query = text.value.trim();
  const found = query === '' ? [] : createSearch(index.lesson.places).find(query).slice(0, MOST_FOUND);

  const submit = (event: Event): void => {
    event.preventDefault();
    const parsed = parseCoordinate(query);
    const [first] = found;
    problem.value = '';
    if (parsed.ok) onSpot(parsed.value);
    else if (first) onSpot(first.place.lngLat);
    else if (parsed.fault.code === 'not-a-coordinate' && !/\d/.test(query)) problem.value = words.nothing(query);
    else problem.value = messages.coordinateProblems[parsed.fault.code](parsed.fault.params);
  };
  return (
    <form class="spot-search" onSubmit={submit}>
      <label for={`${id}-field`}>{words.search}</label>
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
          onInput={(event) => {
            text.value = event.currentTarget.value;
            problem.value = '';
          }}
        />
        <button type="submit" class="button">
          {words.lay}
        </button>
      </div>
      <p class="caption" id={`${id}-hint`} role={problem.value === '' ? undefined : 'alert'}>
        {problem.value === '' ? <bdi>{words.searchHint}</bdi> : problem.value}
      </p>
      {found.length > 0 && (
        <ul class="spot-list" aria-label={words.found}>
          {found.map(({ place }) => (
            <li key={place.id}>
              <button type="button" class="link-button" onClick={() => onSpot(place.lngLat)}>
                {textIn(place.name, language)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
