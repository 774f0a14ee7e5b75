/** The points that were placed, each to be read, typed anew, moved by keys and deleted. */

import { useMessages } from '../../../ui/shared/localization.ts';
import { useMeasure } from '../measure-context.ts';
import { PointRow } from './PointRow.tsx';

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
