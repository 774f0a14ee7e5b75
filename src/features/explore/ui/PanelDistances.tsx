/** How far the open place is from each other place, and in which direction; pointing at a line draws it on the map. */
import { textIn } from '../../../domain/languages.ts';
import type { Place } from '../../../domain/lesson.ts';
import { initialBearingDegrees } from '../../../geo/bearing.ts';
import { compassPoint } from '../../../geo/compass.ts';
import { distanceMetres } from '../../../geo/distance.ts';
import { nearestPlaces } from '../../../geo/nearest-places.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { pointsAtPair } from '../../../ui/shared/pointing.ts';

/** Places in the table at the most. */
const MAX_PLACES = 12;

/** Great-circle distance and bearing, nearest first. */
export function PanelDistances({ place }: { readonly place: Place }) {
  const appState = useAppState();
  const { messages, format, language } = useLocalization();
  const { panel } = messages;
  const { places } = appState.index.lesson;
  const unit = appState.unit.value;
  if (places.length < 2) return null;
  const nearest = nearestPlaces(places, [place], MAX_PLACES);
  return (
    <section class="panel-group" aria-labelledby="panel-distances">
      <h3 id="panel-distances">{panel.from(textIn(place.name, language))}</h3>
      <table class="panel-table" aria-labelledby="panel-distances">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{panel.columns.place}</th>
            <th scope="col">{panel.columns.distance}</th>
            <th scope="col">{panel.columns.bearing}</th>
          </tr>
        </thead>
        <tbody>
          {nearest.map((other) => {
            const bearing = initialBearingDegrees(place.lngLat, other.lngLat);
            return (
              <tr key={other.id} {...pointsAtPair(appState.highlight, { from: place.id, to: other.id })}>
                <th scope="row">
                  <button type="button" class="link-button" onClick={() => appState.open(other.id)}>
                    {textIn(other.name, language)}
                  </button>
                </th>
                <td>{format.distance(distanceMetres(place.lngLat, other.lngLat), unit)}</td>
                <td>{format.bearing(bearing, compassPoint(bearing))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {nearest.length < places.length - 1 && <p class="caption">{panel.nearest(nearest.length)}</p>}
    </section>
  );
}
