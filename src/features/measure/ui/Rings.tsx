/** Adds, lists and deletes range rings. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { textIn } from '../../../domain/languages.ts';
import type { LngLat } from '../../../domain/lng-lat.ts';
import { METRES_PER_UNIT } from '../../../domain/units.ts';
import { MAX_RANGE_METRES } from '../../../geo/measure.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { useMeasure } from '../measure.model.ts';
import { pointNames } from './Points.tsx';

/** Maximum number of places to choose as a centre. */
const MAX_PLACES = 200;

export function Rings({ names }: { readonly names: readonly string[] }) {
  const measure = useMeasure();
  const { index, unit } = useAppState();
  const localization = useLocalization();
  const { messages, format, language } = localization;
  const { rings } = messages.measure;
  const { positions, rangeRings } = measure.listed.value;
  const center = useSignal('');
  const problem = useSignal('');
  const id = useId();
  const places = index.lesson.places.slice(0, MAX_PLACES);
  const centers: readonly { readonly key: string; readonly name: string; readonly at: LngLat }[] = [
    ...places.map((place) => ({ key: `place ${place.id}`, name: textIn(place.name, language), at: place.lngLat })),
    ...positions.map((at, point) => ({ key: `point ${point}`, name: names[point] ?? '', at })),
  ].filter((option, each, all) => all.findIndex((other) => other.name === option.name) === each);

  const draw = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('radius') as HTMLInputElement;
    const radiusMetres = Number(field.value.trim().replace(',', '.')) * METRES_PER_UNIT[unit.peek()];
    const option = centers.find(({ key }) => key === center.value) ?? centers[0];
    if (!option || field.value.trim() === '' || !(radiusMetres >= 1 && radiusMetres <= MAX_RANGE_METRES)) {
      problem.value = rings.wrong(format.distance(MAX_RANGE_METRES, unit.peek()));
      return;
    }
    problem.value = '';
    measure.addRing({ center: option.at, radiusMetres });
  };
  const centerNames = pointNames(
    rangeRings.map((ring) => ring.center),
    index.lesson.places,
    localization,
  );
  return (
    <section class="block" aria-labelledby="rings-heading">
      <h2 id="rings-heading">{rings.heading}</h2>
      <form class="ring-form" onSubmit={draw}>
        <select
          class="field"
          aria-label={rings.center}
          value={center.value || centers[0]?.key}
          onChange={(event) => {
            center.value = event.currentTarget.value;
          }}
        >
          {centers.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
        <input
          type="text"
          inputMode="decimal"
          name="radius"
          class="field"
          placeholder={rings.radius(messages.units.short[unit.value])}
          aria-label={rings.radius(messages.units.names[unit.value])}
          aria-invalid={problem.value !== ''}
          aria-describedby={problem.value === '' ? undefined : id}
        />
        <button type="submit" class="button">
          {rings.add}
        </button>
      </form>
      {problem.value !== '' && (
        <p class="caption problem" id={id} role="alert">
          {problem.value}
        </p>
      )}
      {rangeRings.length > 0 && (
        <ul class="ring-list" aria-labelledby="rings-heading">
          {rangeRings.map((ring, each) => {
            const name = rings.ring(
              format.distance(ring.radiusMetres, unit.value),
              isPlace(ring.center, index.lesson.places) ? (centerNames[each] ?? '') : format.coordinate(ring.center),
            );
            return (
              <li key={each}>
                {name}{' '}
                <button
                  type="button"
                  class="button"
                  aria-label={rings.remove(name)}
                  onClick={() => measure.removeRing(each)}
                >
                  {messages.measure.points.removeShort}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

function isPlace(at: LngLat, places: readonly { readonly lngLat: LngLat }[]): boolean {
  return places.some(({ lngLat }) => Math.abs(lngLat[0] - at[0]) < 1e-5 && Math.abs(lngLat[1] - at[1]) < 1e-5);
}
