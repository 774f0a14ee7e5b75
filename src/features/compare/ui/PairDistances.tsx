/** Draws the distances between places, measured in two ways. */
import { printCsv } from '../../../codec/csv/print-csv.ts';
import { textIn } from '../../../domain/languages.ts';
import type { Place } from '../../../domain/lesson.ts';
import { inUnit } from '../../../domain/units.ts';
import { separation } from '../../../geo/measure.ts';
import type { Localization } from '../../../i18n/localization.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { pointsAtPair } from '../../../ui/shared/element-handlers.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { useServices } from '../../../ui/shared/services.ts';
import { otherPlaces } from './fact-rows.ts';

interface PairDistancesProps {
  readonly first: Place;
  readonly second: Place;
}

/** `table "Distances"`. Hovering a row draws its line on the maps. */
export function PairDistances({ first, second }: PairDistancesProps) {
  const appState = useAppState();
  const { download } = useServices();
  const localization = useLocalization();
  const { messages, format, language } = localization;
  const words = messages.facts.distances;
  const unit = appState.unit.value;
  const all = appState.index.lesson.places;
  const others = otherPlaces(all, [first, second]);
  const places = [first, second, ...others];
  const pairs = places.flatMap((from, index) => places.slice(index + 1).map((to) => ({ from, to })));
  return (
    <section class="block" aria-labelledby="distances-heading">
      <header class="facts-head">
        <h2 id="distances-heading">{messages.distances.heading}</h2>
        <button
          type="button"
          class="button"
          onClick={() => {
            const cells = csvCells(places, localization, unit);
            download(`${words.csvName}.csv`, 'text/csv', printCsv(cells, { byteOrderMark: true }));
          }}
        >
          {messages.facts.csv}
        </button>
      </header>
      <p class="caption">
        {words.caption(messages.units.names[unit])}. {words.why}
      </p>
      <table class="pair-table" aria-labelledby="distances-heading">
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
              {words.columns.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ from, to }) => {
            const { greatCircleMetres, geodesicMetres, differencePercent } = separation(from.lngLat, to.lngLat);
            return (
              <tr key={`${from.id} ${to.id}`} {...pointsAtPair(appState.highlight, { from: from.id, to: to.id })}>
                <th scope="row">{textIn(from.name, language)}</th>
                <td>{textIn(to.name, language)}</td>
                <td class="figure">{format.exactDistance(greatCircleMetres, unit)}</td>
                <td class="figure">{format.exactDistance(geodesicMetres, unit)}</td>
                <td class="figure">
                  {format.difference(greatCircleMetres - geodesicMetres, unit)}
                  {differencePercent !== null && ` (${format.percent(differencePercent)})`}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {places.length < all.length && <p class="caption">{words.nearest}</p>}
    </section>
  );
}

/** A row for each ordered pair, numbers unformatted. */
function csvCells(places: readonly Place[], { messages, language }: Localization, unit: 'km' | 'mi' | 'nmi') {
  const { columns, bearing } = messages.facts.distances;
  const short = messages.units.short[unit];
  const head = [
    columns.from,
    columns.to,
    `${columns.greatCircle} (${short})`,
    `${columns.geodesic} (${short})`,
    `${columns.difference} (${short})`,
    `${columns.difference} (%)`,
    `${bearing} (°)`,
  ];
  const rows = places.flatMap((from) =>
    places
      .filter((to) => to.id !== from.id)
      .map((to) => {
        const way = separation(from.lngLat, to.lngLat);
        const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));
        const [circle, geodesic] = [inUnit(way.greatCircleMetres, unit), inUnit(way.geodesicMetres, unit)];
        return [
          textIn(from.name, language),
          textIn(to.name, language),
          rounded(circle, 3),
          rounded(geodesic, 3),
          rounded(circle - geodesic, 3),
          rounded(way.differencePercent ?? Number.NaN, 3),
          rounded(way.bearingDegrees ?? Number.NaN, 1),
        ];
      }),
  );
  return [head, ...rows];
}
