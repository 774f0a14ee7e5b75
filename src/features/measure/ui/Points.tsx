/** Adds, lists, moves and deletes measured points without the map. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { parseCoordinate } from '../../../codec/coordinates/parse-coordinate.ts';
import { printCoordinate } from '../../../codec/coordinates/print-coordinate.ts';
import { roundPosition } from '../../../codec/url/values.ts';
import { textIn } from '../../../domain/languages.ts';
import type { Place } from '../../../domain/lesson.ts';
import type { LngLat } from '../../../domain/lng-lat.ts';
import type { Localization } from '../../../i18n/localization.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { arrowMove } from '../../../ui/shared/edit-keys.ts';
import { useLocalization, useMessages } from '../../../ui/shared/localization.ts';
import { PositionSearch } from '../../../ui/shared/PositionSearch.tsx';
import { useMeasure } from '../measure.model.ts';

/** Maximum length of the select; the search field finds places of longer lists. */
const MAX_PLACES = 200;

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
      <PositionSearch label={add.position} submit={add.addPosition} onPosition={(at) => measure.add(at)} />
      {camera && (
        <button type="button" class="button" onClick={() => measure.add(camera.center)}>
          {add.middle}
        </button>
      )}
    </section>
  );
}

/** `list "Points"`. */
export function PointList({ names }: { readonly names: readonly string[] }) {
  const measure = useMeasure();
  const { points } = useMessages().measure;
  const { positions } = measure.listed.value;
  return (
    <section class="block" aria-labelledby="points-heading">
      <h2 id="points-heading">{points.heading}</h2>
      <p class="caption" id="move-hint">
        {points.moveHint}
      </p>
      <ol class="point-list" aria-labelledby="points-heading">
        {positions.map((at, index) => (
          <PointRow key={index} index={index} name={names[index] ?? ''} at={at} />
        ))}
      </ol>
    </section>
  );
}

interface PointRowProps {
  readonly index: number;
  readonly name: string;
  readonly at: LngLat;
}

/** Where a coordinate does not parse, says why and leaves the point. */
function PointRow({ index, name, at }: PointRowProps) {
  const measure = useMeasure();
  const { map } = useAppState();
  const messages = useMessages();
  const { points } = messages.measure;
  const problem = useSignal('');
  const id = useId();

  const moveTo = (field: HTMLInputElement): void => {
    const parsed = parseCoordinate(field.value);
    problem.value = parsed.ok ? '' : messages.coordinateProblems[parsed.error.code](parsed.error.params);
    if (parsed.ok) measure.move(index, parsed.value, true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const moved = arrowMove(event, at, map.camera.peek()?.zoom);
    if (!moved) return;
    event.preventDefault();
    measure.move(index, moved, true);
  };
  return (
    <li class="point-row">
      <span class="point-name">{name}</span>
      <input
        type="text"
        class="field"
        dir="ltr"
        aria-label={points.coordinate(name)}
        aria-invalid={problem.value !== ''}
        aria-describedby={problem.value === '' ? undefined : id}
        value={printCoordinate(at, 'decimal')}
        onChange={(event) => moveTo(event.currentTarget)}
      />
      <button
        type="button"
        class="button"
        aria-label={points.move(name)}
        aria-describedby="move-hint"
        title={points.moveHint}
        onKeyDown={onKeyDown}
      >
        {points.moveShort}
      </button>
      <button type="button" class="button" aria-label={points.remove(name)} onClick={() => measure.remove(index)}>
        {points.removeShort}
      </button>
      {problem.value !== '' && (
        <p class="caption problem" id={id} role="alert">
          {problem.value}
        </p>
      )}
    </li>
  );
}

/** A name for each of `positions`: of the place there, or by number. */
export function pointNames(
  positions: readonly LngLat[],
  places: readonly Place[],
  { messages, format, language }: Localization,
): string[] {
  const byPosition = new Map(places.map((place) => [keyOf(roundPosition(place.lngLat)), textIn(place.name, language)]));
  return positions.map(
    (position, index) => byPosition.get(keyOf(position)) ?? messages.measure.points.point(format.number(index + 1)),
  );
}

const keyOf = ([longitude, latitude]: LngLat): string => `${longitude} ${latitude}`;
