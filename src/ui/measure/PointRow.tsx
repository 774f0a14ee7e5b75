/** One point: its name, its coordinate in a field, and what can be done with it. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { parseCoordinate } from '../../codec/coordinates/parse-coordinate.ts';
import { printCoordinate } from '../../codec/coordinates/print-coordinate.ts';
import type { LngLat } from '../../domain/lng-lat.ts';
import { fromMercator, toMercator, worldPixels } from '../../geo/web-mercator.ts';
import { useAtlas, useMessages } from '../shared/context.ts';

/** Pixels of the map that an arrow key moves a point by; with Shift ten times as many. */
const STEP_PIXELS = 2;
const LARGE = 10;

/** Where no map draws there is no scale on screen: the step is that of a map of a region. */
const PLAIN_ZOOM = 8;

const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface PointRowProps {
  readonly index: number;
  readonly name: string;
  readonly at: LngLat;
}

/** An entry of the list. A coordinate that does not parse is told, and the point stays where it was. */
export function PointRow({ index, name, at }: PointRowProps) {
  const { measure, map } = useAtlas();
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
    const arrow = ARROWS[event.key];
    if (!arrow) return;
    event.preventDefault();
    const pixels = (STEP_PIXELS * (event.shiftKey ? LARGE : 1)) / worldPixels(map.camera.peek()?.zoom ?? PLAIN_ZOOM);
    const [x, y] = toMercator(at);
    measure.move(index, fromMercator([x + arrow[0] * pixels, y + arrow[1] * pixels]), true);
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
