/** Offers, over the map, to place something where the author clicked. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { mayEdit } from '../../../state/draft-model.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { useAuthor } from './author-context.ts';

/** A form over the map; Esc takes the offer back. */
export function SpotCard() {
  const { author, editor, actions } = useAuthor();
  const { messages, format, direction } = useLocalization();
  const { places: words } = messages.author;
  const field = useRef<HTMLInputElement>(null);
  const spot = editor.spot.value;
  useLayoutEffect(() => {
    if (spot) field.current?.focus();
  }, [spot]);
  if (!spot || !mayEdit(author.access.value)) return null;
  const name = editor.newPlaceName.value;
  return (
    <form
      class="spot-card floating"
      dir={direction}
      aria-labelledby="spot-card-heading"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        editor.selectSpot(null);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return field.current?.focus();
        editor.goTo('places');
        actions.placeByHand(name.trim(), spot);
        editor.announce(words.confirmed(name.trim()));
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
          onInput={(event) => editor.setNewPlaceName(event.currentTarget.value)}
        />
        <button type="submit" class="button dialog-main">
          {words.here}
        </button>
        <button type="button" class="button" onClick={() => editor.selectSpot(null)}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
