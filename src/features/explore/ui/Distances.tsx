/** How far the places lie apart, each from each, in one table. */
import { textIn } from '../../../domain/languages.ts';
import { distanceMetres } from '../../../geo/distance.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { pointsAtPair } from '../../../ui/shared/pointing.ts';

/** With more places than this a matrix is no longer read; the open place then has its nearest. */
const MAX_PLACES = 12;

/** `table "Distances"`. Pointing at a length draws the way on the map; the open place has the same for the keyboard. */
export function Distances() {
  const appState = useAppState();
  const { messages, format, language } = useLocalization();
  const { places } = appState.index.lesson;
  const unit = appState.unit.value;
  if (places.length < 2 || places.length > MAX_PLACES) return null;
  const named = places.map((place) => ({ ...place, label: textIn(place.name, language) }));
  return (
    <section class="block" aria-labelledby="distances-heading">
      <h2 id="distances-heading">{messages.distances.heading}</h2>
      <p class="caption">{messages.distances.caption(messages.units.names[unit])}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a table is no set of form fields. */}
      <div class="table-box" role="group" aria-labelledby="distances-heading" tabIndex={0}>
        <table class="matrix" aria-labelledby="distances-heading">
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">{messages.distances.from}</span>
              </th>
              {named.map((to) => (
                <th key={to.id} scope="col">
                  {to.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {named.map((from) => (
              <tr key={from.id}>
                <th scope="row">{from.label}</th>
                {named.map((to) =>
                  from.id === to.id ? (
                    <td key={to.id} class="same">
                      <span aria-hidden="true">–</span>
                      <span class="visually-hidden">{messages.distances.same}</span>
                    </td>
                  ) : (
                    <td key={to.id} {...pointsAtPair(appState.highlight, { from: from.id, to: to.id })}>
                      {format.distanceNumber(distanceMetres(from.lngLat, to.lngLat), unit)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
