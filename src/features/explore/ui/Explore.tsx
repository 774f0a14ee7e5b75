/** Draws the words of a lesson; everything on the map is readable here. */
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { textIn } from '../../../domain/languages.ts';
import { distanceMetres } from '../../../geo/distance.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { pointsAtPair } from '../../../ui/shared/element-handlers.ts';
import { KindIcon } from '../../../ui/shared/KindIcon.tsx';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { Dateline } from '../../../ui/shared/ViewHead.tsx';
import { Passages } from './Passages.tsx';
import { Places } from './Places.tsx';

export function Explore() {
  return (
    <>
      <ArticleHead />
      <Layers />
      <Places />
      <Passages />
      <Distances />
    </>
  );
}

/** The headline, and a condensed copy at the top once that is scrolled out of view. */
function ArticleHead() {
  const { article } = useAppState().index.lesson;
  const { format } = useLocalization();
  const head = useRef<HTMLElement>(null);
  const isScrolledAway = useSignal(false);

  useLayoutEffect(() => {
    if (!head.current) return;
    const observer = new IntersectionObserver(([entry]) => {
      isScrolledAway.value = entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.height > 0;
    });
    observer.observe(head.current);
    return () => observer.disconnect();
  }, [isScrolledAway]);

  const date = format.date(article.published);
  return (
    <>
      <div class="condensed-head" data-shown={isScrolledAway.value} aria-hidden="true">
        <div class="condensed-box">
          <p class="condensed-headline" lang={article.language} dir="auto">
            {article.headline}
          </p>
          <Dateline publisher={article.publisher} date={date} language={article.language} />
        </div>
      </div>
      <header class="article-head" ref={head}>
        <h1 class="headline" lang={article.language} dir="auto" id="headline">
          {article.headline}
        </h1>
        <Dateline publisher={article.publisher} date={date} language={article.language} />
      </header>
    </>
  );
}

/** A checkbox for each layer; the map's legend, too. */
function Layers() {
  const appState = useAppState();
  const { language, messages } = useLocalization();
  const { layers } = appState.index.lesson;
  const shown = appState.shownLayers.value;
  return (
    <fieldset class="layers">
      <legend class="visually-hidden">{messages.layers.heading}</legend>
      {layers.map((layer, index) => (
        <label key={layer.id} class="layer">
          <input type="checkbox" checked={shown.has(layer.id)} onChange={() => appState.toggleLayer(layer.id)} />
          <KindIcon layerIndex={index} />
          <span>{textIn(layer.label, language)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Maximum number of places in the matrix; of more, the open place lists the nearest. */
const MAX_PLACES = 12;

/** `table "Distances"`. Hovering a length draws its line on the map; for the keyboard the open place has the same. */
function Distances() {
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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll box needs keyboard access. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields. */}
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
