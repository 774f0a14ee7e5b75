/** On the map: a spot that a person has clicked, where nothing is yet, and the offer to place something there. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { mayEdit } from '../../../state/draft-model.ts';
import { useLocalization } from '../../../ui/shared/context.ts';
import { useAuthor } from './author-context.ts';

/** A form over the map; Esc takes the offer back. */
export function SpotCard() {
  const { author, desk, acts } = useAuthor();
  const { messages, format, direction } = useLocalization();
  const { places: words } = messages.author;
  const field = useRef<HTMLInputElement>(null);
  const spot = desk.spot.value;
  useLayoutEffect(() => {
    if (spot) field.current?.focus();
  }, [spot]);
  if (!spot || !mayEdit(author.access.value)) return null;
  const name = desk.newPlaceName.value;
  return (
    <form
      class="spot-card floating"
      dir={direction}
      aria-labelledby="spot-card-heading"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        desk.selectSpot(null);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return field.current?.focus();
        desk.goTo('places');
        acts.placeByHand(name.trim(), spot);
        desk.announce(words.confirmed(name.trim()));
      }}
    >
      <p class="caption" id="spot-card-heading">
        {words.spot}: <bdi>{format.coordinate(spot)}</bdi>
      </p>
      <div class="spot-row">
        <input
          ref={field}
          type="text"
          class="field"
          dir="auto"
          autocomplete="off"
          aria-label={words.name}
          placeholder={words.name}
          required
          value={name}
          onInput={(event) => desk.setNewPlaceName(event.currentTarget.value)}
        />
        <button type="submit" class="button dialog-main">
          {words.here}
        </button>
        <button type="button" class="button" onClick={() => desk.selectSpot(null)}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
