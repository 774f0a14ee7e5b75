/** Prints the table of distances between places. */
import { textIn } from '../../../domain/languages.ts';
import { distanceMetres } from '../../../geo/distance.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';

/** A larger table is wider than a sheet. */
const MAX_PLACES = 8;

/** Each from each, in the reader's unit. */
export function PaperDistances() {
  const { index, unit } = useAppState();
  const { messages, format, language } = useLocalization();
  const { places } = index.lesson;
  if (places.length < 2 || places.length > MAX_PLACES) return null;
  return (
    <section class="sheet-block">
      <h3>{messages.distances.heading}</h3>
      <p class="caption">{messages.distances.caption(messages.units.names[unit.value])}</p>
      <table class="matrix">
        <thead>
          <tr>
            <td />
            {places.map((to) => (
              <th key={to.id} scope="col">
                {textIn(to.name, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((from) => (
            <tr key={from.id}>
              <th scope="row">{textIn(from.name, language)}</th>
              {places.map((to) => (
                <td key={to.id}>
                  {from.id === to.id ? '–' : format.distanceNumber(distanceMetres(from.lngLat, to.lngLat), unit.value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
