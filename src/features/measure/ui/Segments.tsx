/** Draws the lengths of the segments, their total, and the area. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { compassPoint, initialBearingDegrees } from '../../../geo/distance.ts';
import { pathLengths, ringAreaSquareMetres } from '../../../geo/measure.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { useMeasure } from '../measure.model.ts';

/** Maximum number of rows; further segments are in the total only. */
const MAX_ROWS = 100;

/** `table "Segments"`; empty before there are two points. */
export function Segments({ names }: { readonly names: readonly string[] }) {
  const appState = useAppState();
  const measure = useMeasure();
  const { messages, format } = useLocalization();
  const words = messages.measure.segments;
  const { positions, closed } = measure.listed.value;
  const unit = appState.unit.value;
  const [first] = positions;
  const isArea = closed && positions.length > 2;
  const path = isArea && first ? [...positions, first] : positions;
  const { segments, total } = pathLengths(path);
  const area = isArea ? ringAreaSquareMetres(positions) : null;
  const totalText = format.distance(total.greatCircleMetres, unit);
  const announcement = useSettledWords(
    positions.length < 2 ? '' : words.announcement(totalText),
    appState.urlState.values.value,
  );
  const nameAt = (index: number): string => names[index % positions.length] ?? '';
  return (
    <>
      <p class="visually-hidden" role="status">
        {announcement}
      </p>
      {segments.length > 0 && (
        <section class="block" aria-labelledby="segments-heading">
          <h2 id="segments-heading">{words.heading}</h2>
          <table class="pair-table segment-table" aria-labelledby="segments-heading">
            <thead>
              <tr>
                <th scope="col">{words.columns.from}</th>
                <th scope="col">{words.columns.to}</th>
                <th scope="col" class="figure">
                  {words.columns.greatCircle}
                </th>
                <th scope="col" class="figure">
                  {words.columns.geodesic}
                </th>
                <th scope="col" class="figure">
                  {words.columns.bearing}
                </th>
              </tr>
            </thead>
            <tbody>
              {segments.slice(0, MAX_ROWS).map((segment, index) => {
                const [from, to] = [path[index], path[index + 1]];
                const bearing = from && to ? initialBearingDegrees(from, to) : 0;
                return (
                  <tr key={index}>
                    <th scope="row">{nameAt(index)}</th>
                    <td>{nameAt(index + 1)}</td>
                    <td class="figure">{format.distance(segment.greatCircleMetres, unit)}</td>
                    <td class="figure">{format.distance(segment.geodesicMetres, unit)}</td>
                    <td class="figure">{format.bearing(bearing, compassPoint(bearing))}</td>
                  </tr>
                );
              })}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={2}>
                  {isArea ? words.perimeter : words.total}
                </th>
                <td class="figure">{totalText}</td>
                <td class="figure">{format.distance(total.geodesicMetres, unit)}</td>
                <td />
              </tr>
            </tfoot>
          </table>
        </section>
      )}
      {closed && (
        <p class="area-line">
          <b>{words.area}</b>{' '}
          {area
            ? words.areaValue(
                format.area(area.geodesicSquareMetres, unit),
                area.sphereSquareMetres === null ? null : format.area(area.sphereSquareMetres, unit),
              )
            : words.areaNeeds}
        </p>
      )}
    </>
  );
}

/** `words` as they were when `settled` last changed, so that a drag is not announced in every frame. */
function useSettledWords(words: string, settled: unknown): string {
  const announced = useSignal(words);
  useEffect(() => {
    announced.value = words;
  }, [settled]);
  return announced.value;
}
