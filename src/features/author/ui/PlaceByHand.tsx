/** Places a name by town, coordinate or a click on the map. */
import { useSignal } from '@preact/signals';
import type { LngLat } from '../../../domain/lng-lat.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useMessages } from '../../../ui/shared/localization.ts';
import { SpotSearch } from '../../../ui/shared/SpotSearch.tsx';
import { useAuthor } from './author-context.ts';
import { Field } from './Field.tsx';
import { PLACED_NAME } from './PlaceForm.tsx';

/** Name first, so that what is placed is never nameless. */
export function PlaceByHand() {
  const { editor, actions } = useAuthor();
  const { map } = useAppState();
  const { places: words } = useMessages().author;
  const nameless = useSignal(false);
  const name = editor.newPlaceName.value;
  const camera = map.camera.value;
  const place = (at: LngLat): void => {
    nameless.value = name.trim() === '';
    if (nameless.value) {
      editor.requestFocus('by hand');
      return;
    }
    actions.placeByHand(name.trim(), at);
    editor.announce(words.confirmed(name.trim()));
    editor.requestFocus(PLACED_NAME);
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
          editor.setNewPlaceName(next);
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
        <button type="button" class="button" onClick={() => editor.selectSpot(camera.center)}>
          {words.middle}
        </button>
      )}
    </section>
  );
}
