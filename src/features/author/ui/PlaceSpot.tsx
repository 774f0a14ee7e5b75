/** Edits where a place is: by coordinate or by arrow keys. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { parseCoordinate } from '../../../codec/coordinates/parse-coordinate.ts';
import { printCoordinate } from '../../../codec/coordinates/print-coordinate.ts';
import { textIn } from '../../../domain/languages.ts';
import type { Place } from '../../../domain/lesson.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { arrowMove } from '../../../ui/shared/edit-keys.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { useAuthor } from './author-context.ts';

/** A coordinate that does not parse is told, and the place stays where it was. */
export function PlaceSpot({ place }: { readonly place: Place }) {
  const { actions } = useAuthor();
  const { map } = useAppState();
  const { messages, language } = useLocalization();
  const { places: words } = messages.author;
  const problem = useSignal('');
  const id = useId();
  const type = (field: HTMLInputElement): void => {
    const parsed = parseCoordinate(field.value);
    problem.value = parsed.ok ? '' : messages.coordinateProblems[parsed.fault.code](parsed.fault.params);
    if (parsed.ok) actions.movePlace(place.id, parsed.value);
  };
  return (
    <div class="author-field">
      <label for={`${id}-field`}>{words.coordinate}</label>
      <div class="spot-row">
        <input
          id={`${id}-field`}
          type="text"
          class="field"
          dir="ltr"
          autocomplete="off"
          aria-invalid={problem.value !== ''}
          aria-describedby={problem.value === '' ? undefined : `${id}-problem`}
          value={printCoordinate(place.lngLat, 'decimal')}
          onChange={(event) => type(event.currentTarget)}
        />
        <button
          type="button"
          class="button"
          aria-label={words.move(textIn(place.name, language))}
          title={words.moveHint}
          onKeyDown={(event) => {
            const moved = arrowMove(event, place.lngLat, map.camera.peek()?.zoom);
            if (!moved) return;
            event.preventDefault();
            actions.movePlace(place.id, moved);
          }}
        >
          {words.moveShort}
        </button>
      </div>
      <p
        class={problem.value === '' ? 'caption' : 'caption problem'}
        id={`${id}-problem`}
        role={problem.value === '' ? undefined : 'alert'}
      >
        {problem.value === '' ? words.moveHint : problem.value}
      </p>
    </div>
  );
}
