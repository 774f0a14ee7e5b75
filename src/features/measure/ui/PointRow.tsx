/** One point: its name, its coordinate in a field, and what can be done with it. */

import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { parseCoordinate } from '../../../codec/coordinates/parse-coordinate.ts';
import { printCoordinate } from '../../../codec/coordinates/print-coordinate.ts';
import type { LngLat } from '../../../domain/lng-lat.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { arrowMove } from '../../../ui/shared/arrow-move.ts';
import { useMessages } from '../../../ui/shared/localization.ts';
import { useMeasure } from '../measure-context.ts';

interface PointRowProps {
  readonly index: number;
  readonly name: string;
  readonly at: LngLat;
}

/** An entry of the list. A coordinate that does not parse is told, and the point stays where it was. */
export function PointRow({ index, name, at }: PointRowProps) {
  const measure = useMeasure();
  const { map } = useAppState();
  const messages = useMessages();
  const { points } = messages.measure;
  const problem = useSignal('');
  const id = useId();

  const type = (field: HTMLInputElement): void => {
    const parsed = parseCoordinate(field.value);
    problem.value = parsed.ok ? '' : messages.coordinateProblems[parsed.fault.code](parsed.fault.params);
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
        onChange={(event) => type(event.currentTarget)}
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
