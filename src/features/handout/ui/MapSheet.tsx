/** Renders the first sheet: labelled map, places, distances and quotations. */

import { textIn } from '../../../domain/languages.ts';
import type { Passage, Place } from '../../../domain/lesson.ts';
import { segmentsOf } from '../../../domain/lesson-index.ts';
import { distanceMetres } from '../../../geo/distance.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { KindIcon } from '../../../ui/shared/KindIcon.tsx';
import { kindAndCountry, layerIndexOf, whereInArticle } from '../../../ui/shared/lesson-words.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { PaperMap } from './PaperMap.tsx';
import type { PaperFigure } from './paper-figures.ts';
import { SheetHead } from './SheetHead.tsx';

/** Limit of printed places and passages. */
const MAX_ENTRIES = 60;

export function MapSheet({ figure }: { readonly figure: PaperFigure }) {
  const { lesson } = useAppState().index;
  const { messages, format } = useLocalization();
  const left = Math.max(lesson.places.length, lesson.passages.length);
  return (
    <article class="handout-sheet">
      <SheetHead />
      <div class="sheet-top">
        <PaperMap figure={figure} />
        <div class="sheet-beside">
          <PlacesTable places={lesson.places.slice(0, MAX_ENTRIES)} />
          <PaperDistances />
        </div>
      </div>
      <PaperQuotes passages={lesson.passages.slice(0, MAX_ENTRIES)} />
      {left > MAX_ENTRIES && <p class="caption">{messages.handout.onlyFirst(format.number(MAX_ENTRIES), left)}</p>}
    </article>
  );
}

function PlacesTable({ places }: { readonly places: readonly Place[] }) {
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

/** A larger table is wider than a sheet. */
const MAX_PLACES = 8;

function PaperDistances() {
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

function PaperQuotes({ passages }: { readonly passages: readonly Passage[] }) {
  const { lesson } = useAppState().index;
  const { messages } = useLocalization();
  const { language } = lesson.article;
  if (passages.length === 0) return null;
  return (
    <section class="sheet-block">
      <h3>{messages.passages.heading}</h3>
      <p class="paper-legend">
        {messages.passages.legend}:{' '}
        {(['place', 'government', 'description'] as const).map((sense) => (
          <span key={sense} class="paper-legend-entry">
            <span class="paper-mention" data-sense={sense}>
              {messages.senses[sense].label}
            </span>
          </span>
        ))}
      </p>
      <ol class="paper-quotes">
        {passages.map((passage) => (
          <li key={passage.id}>
            <blockquote lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
              {segmentsOf(passage).map((segment) => {
                if (segment.type === 'text') return segment.text;
                if (segment.type === 'cut') return ` ${messages.passages.cut} `;
                return (
                  <span class="paper-mention" data-sense={segment.sense}>
                    {segment.text}
                  </span>
                );
              })}
            </blockquote>
            <p class="caption">{whereInArticle(passage, lesson.article, messages)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
