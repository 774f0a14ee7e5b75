/** How the laid outline lies, in numbers: where, how far turned, and the way to take it away. */

import type { Overlay } from '../../../domain/overlay.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { useCompare } from '../compare-context.ts';

/** A slider that turns; moving by hand or by keys is on the map, by number in the field above. */
export function LaidControls({ overlay }: { readonly overlay: Overlay }) {
  const compare = useCompare();
  const { messages, format } = useLocalization();
  const words = messages.compare.layOver;
  const degrees = words.degrees(format.number(overlay.turnDegrees));
  return (
    <div class="overlay-controls">
      <label class="turn">
        <span>{words.turn}</span>
        <input
          type="range"
          min={0}
          max={359}
          step={1}
          value={Math.round(overlay.turnDegrees) % 360}
          aria-valuetext={degrees}
          onInput={(event) => compare.moveOverlay({ turnDegrees: event.currentTarget.valueAsNumber }, false)}
          onChange={(event) => compare.moveOverlay({ turnDegrees: event.currentTarget.valueAsNumber }, true)}
        />
        <output>{degrees}</output>
      </label>
      <p>
        {words.at} <bdi>{format.coordinate(overlay.at)}</bdi>
      </p>
      <button type="button" class="button" onClick={() => compare.layOver(null)}>
        {words.remove}
      </button>
    </div>
  );
}
