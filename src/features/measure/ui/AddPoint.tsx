/** Adding a point without a pointer: a place of the lesson, a town, a coordinate, or where the map looks. */

import { useSignal } from '@preact/signals';
import { textIn } from '../../../domain/languages.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { SpotSearch } from '../../../ui/shared/SpotSearch.tsx';
import { useMeasure } from '../measure-context.ts';

/** Longer lists are searched, not chosen from. */
const MAX_PLACES = 200;

/** The ways to add a point in words. */
export function AddPoint() {
  const appState = useAppState();
  const measure = useMeasure();
  const { messages, language } = useLocalization();
  const { add } = messages.measure;
  const { places } = appState.index.lesson;
  const chosen = useSignal(places[0]?.id ?? '');
  const camera = appState.map.camera.value;
  return (
    <section class="block" aria-labelledby="add-heading">
      <h2 id="add-heading">{add.heading}</h2>
      {places.length > 0 && places.length <= MAX_PLACES && (
        <div class="spot-row">
          <select
            class="field"
            aria-label={add.place}
            value={chosen.value}
            onChange={(event) => {
              chosen.value = event.currentTarget.value;
            }}
          >
            {places.map((place) => (
              <option key={place.id} value={place.id}>
                {textIn(place.name, language)}
              </option>
            ))}
          </select>
          <button
            type="button"
            class="button"
            onClick={() => {
              const place = appState.index.placeById.get(chosen.peek());
              if (place) measure.add(place.lngLat);
            }}
          >
            {add.addPlace}
          </button>
        </div>
      )}
      <SpotSearch label={add.spot} submit={add.addSpot} onSpot={(at) => measure.add(at)} />
      {camera && (
        <button type="button" class="button" onClick={() => measure.add(camera.center)}>
          {add.middle}
        </button>
      )}
    </section>
  );
}
