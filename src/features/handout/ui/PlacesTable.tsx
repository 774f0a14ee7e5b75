/** Prints the table of places: mark, name, kind, position and paragraphs. */
import { textIn } from '../../../domain/languages.ts';
import type { Place } from '../../../domain/lesson.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { KindIcon } from '../../../ui/shared/KindIcon.tsx';
import { kindAndCountry, layerIndexOf } from '../../../ui/shared/lesson-words.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';

export function PlacesTable({ places }: { readonly places: readonly Place[] }) {
  const { index } = useAppState();
  const localization = useLocalization();
  const { messages, format, language } = localization;
  const { columns } = messages.handout;
  return (
    <section class="sheet-block">
      <h3>{messages.places.heading}</h3>
      <table class="paper-table">
        <thead>
          <tr>
            <th scope="col">{columns.place}</th>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.where}</th>
            <th scope="col">{columns.paragraphs}</th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place.id}>
              <th scope="row">
                <span class="paper-place">
                  <KindIcon layerIndex={layerIndexOf(index.lesson, place)} kind={place.kind} />
                  {textIn(place.name, language)}
                </span>
              </th>
              <td>{kindAndCountry(place, localization)}</td>
              <td>
                <bdi>{format.coordinate(place.lngLat)}</bdi>
              </td>
              <td>{paragraphs(place.id)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );

  function paragraphs(id: string): string {
    const numbers = index.passagesOf(id).flatMap(({ paragraph }) => paragraph ?? []);
    return numbers.length === 0 ? '–' : [...new Set(numbers)].map((number) => format.number(number)).join(', ');
  }
}
