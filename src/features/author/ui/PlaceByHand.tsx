/** What the gazetteer does not know, or knows elsewhere: a name, and a spot by town, by coordinate or by a click on the map. */
import { useSignal } from '@preact/signals';
import type { LngLat } from '../../../domain/lng-lat.ts';
import { useAppState, useMessages } from '../../../ui/shared/context.ts';
import { SpotSearch } from '../../../ui/shared/SpotSearch.tsx';
import { useAuthor } from './author-context.ts';
import { Field } from './Field.tsx';
import { PLACED_NAME } from './PlaceForm.tsx';

/** Name first, so that what is placed is never nameless. */
export function PlaceByHand() {
  const { desk, acts } = useAuthor();
  const { map } = useAppState();
  const { places: words } = useMessages().author;
  const nameless = useSignal(false);
  const name = desk.newPlaceName.value;
  const camera = map.camera.value;
  const place = (at: LngLat): void => {
    nameless.value = name.trim() === '';
    if (nameless.value) {
      desk.requestFocus('by hand');
      return;
    }
    acts.placeByHand(name.trim(), at);
    desk.announce(words.confirmed(name.trim()));
    desk.requestFocus(PLACED_NAME);
    map.moveCamera({ type: 'frame', points: [at], maxZoom: map.camera.peek()?.zoom ?? 8 });
  };
  return (
    <section class="block author-form" aria-labelledby="author-hand-heading">
      <h2 id="author-hand-heading">{words.byHand}</h2>
      <Field
        label={words.name}
        value={name}
        ask="by hand"
        onChange={(next) => {
          nameless.value = false;
          desk.setNewPlaceName(next);
        }}
      />
      {nameless.value && (
        <p class="caption problem" role="alert">
          {words.nameFirst}
        </p>
      )}
      <SpotSearch label={words.where} submit={words.place} onSpot={place} />
      <p class="caption">{words.orClick}</p>
      {camera && (
        <button type="button" class="button" onClick={() => desk.selectSpot(camera.center)}>
          {words.middle}
        </button>
      )}
    </section>
  );
}
