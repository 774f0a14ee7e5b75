/** Where a point on the map comes from, and what it stands for. */

import { selfContained } from '../../../domain/bidi.ts';
import { textIn } from '../../../domain/languages.ts';
import type { Place } from '../../../domain/lesson.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { precisionWords } from '../../../ui/shared/place-words.ts';

/** Coordinates, precision and source of the place, and of what is drawn at it. */
export function PanelSource({ place }: { readonly place: Place }) {
  const { lesson } = useAppState().index;
  const { messages, format, language } = useLocalization();
  const { panel } = messages;
  const outlines = lesson.outlines.filter((outline) => outline.site === place.id);
  const precision = (text: string) =>
    precisionWords(text, messages) ?? <bdi lang={lesson.language}>{selfContained(text)}</bdi>;
  return (
    <section class="panel-group" aria-labelledby="panel-point">
      <h3 id="panel-point">{panel.point}</h3>
      <dl class="facts">
        <dt>{panel.coordinates}</dt>
        <dd>
          <bdi>{format.coordinate(place.lngLat)}</bdi>
        </dd>
        <dt>{panel.precision}</dt>
        <dd>{precision(place.precision)}</dd>
        <dt>{panel.source}</dt>
        <dd>
          <bdi lang={lesson.language}>{selfContained(place.source)}</bdi>
        </dd>
        {outlines.map((outline) => (
          <div key={outline.id} class="fact-row">
            <dt>{textIn(outline.name, language)}</dt>
            <dd>
              {precision(outline.precision)} · <bdi lang={lesson.language}>{selfContained(outline.source)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
