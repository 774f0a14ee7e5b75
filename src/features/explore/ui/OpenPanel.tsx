/** Draws the open place: its names, quotations, distances and source. */
import { Fragment } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { selfContained } from '../../../domain/bidi.ts';
import { directionOf, LANGUAGES, languagesOf, textIn } from '../../../domain/languages.ts';
import { type Passage, type Place, SENSES } from '../../../domain/lesson.ts';
import { type PassageGroup, type Segment, segmentsOf } from '../../../domain/lesson-index.ts';
import { compassPoint, distanceMetres, initialBearingDegrees } from '../../../geo/distance.ts';
import { nearestPlaces } from '../../../geo/nearest-places.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { pointsAtPair } from '../../../ui/shared/element-handlers.ts';
import { Icon, IconButton } from '../../../ui/shared/Icon.tsx';
import { KindIcon, layerStyle } from '../../../ui/shared/KindIcon.tsx';
import {
  citationOf,
  kindAndCountry,
  layerIndexOf,
  precisionWords,
  whereInArticle,
} from '../../../ui/shared/lesson-words.ts';
import { useLocalization, useMessages } from '../../../ui/shared/localization.ts';
import { useServices } from '../../../ui/shared/services.ts';
import { linkCopied, useCopy } from '../../../ui/shared/use-copy.ts';

interface OpenPanelProps {
  readonly place: Place;
  /** Called with the heading once the panel is in the page. */
  readonly onShown: (heading: HTMLElement | null) => void;
}

/** Languages that the interface does not have take the direction of their letters. */
const nameDirection = (language: string) =>
  LANGUAGES.some((each) => each === language) ? directionOf(language) : 'auto';

/** A non-modal `dialog` named by the place. */
export function OpenPanel({ place, onShown }: OpenPanelProps) {
  const appState = useAppState();
  const { pageUrl } = useServices();
  const localization = useLocalization();
  const { messages, language, direction } = localization;
  const copy = useCopy();
  const heading = useRef<HTMLHeadingElement>(null);
  // Once: a later render must not take the focus again.
  useLayoutEffect(() => onShown(heading.current), []);

  const otherNames = languagesOf(place.name).filter((other) => other !== language);
  return (
    <dialog open class="panel" lang={language} dir={direction} aria-labelledby="panel-name">
      <header class="panel-head">
        <KindIcon layerIndex={layerIndexOf(appState.index.lesson, place)} kind={place.kind} />
        <div class="panel-title">
          <h2 id="panel-name" ref={heading} tabIndex={-1}>
            {textIn(place.name, language)}
          </h2>
          <p class="panel-names">
            {otherNames.map((other, index) => (
              <Fragment key={other}>
                {index > 0 && ' · '}
                <bdi lang={other} dir={nameDirection(other)}>
                  {selfContained(place.name[other] ?? '')}
                </bdi>
              </Fragment>
            ))}
          </p>
          <p class="panel-kind">{kindAndCountry(place, localization)}</p>
        </div>
        <IconButton icon="close" label={messages.close} onClick={() => appState.close()} />
      </header>
      <div class="panel-body">
        <PanelPassages place={place} />
        <PanelNote place={place} />
        <PanelDistances place={place} />
        <PanelSource place={place} />
        <p class="panel-acts">
          <button type="button" class="button" onClick={() => copy(pageUrl(), linkCopied(appState.url.peek()))}>
            <Icon name="link" />
            {messages.panel.copyLink}
          </button>
        </p>
      </div>
    </dialog>
  );
}

function PanelPassages({ place }: { readonly place: Place }) {
  const { index } = useAppState();
  const { panel } = useMessages();
  const groups = index.groupsOf(place.id);
  if (groups.length === 0) return <p class="empty">{panel.silent(selfContained(index.lesson.article.headline))}</p>;
  return (
    <>
      {groups.map(({ sense, passages }) => (
        <section key={sense} class="panel-group" aria-labelledby={`panel-group-${sense}`}>
          <h3 id={`panel-group-${sense}`}>{panel.groups[sense]}</h3>
          {passages.map((passage) => (
            <PanelQuote key={passage.id} passage={passage} place={place} group={sense} />
          ))}
        </section>
      ))}
    </>
  );
}

/** What the file of the place says of it: always text, never markup. */
function PanelNote({ place }: { readonly place: Place }) {
  const { lesson } = useAppState().index;
  const { panel } = useMessages();
  if (place.note === undefined) return null;
  return (
    <section class="panel-group" aria-labelledby="panel-note">
      <h3 id="panel-note">{panel.note}</h3>
      <p class="panel-note" lang={lesson.language} dir="auto">
        {place.note}
      </p>
    </section>
  );
}

interface PanelQuoteProps {
  readonly passage: Passage;
  readonly place: Place;
  readonly group: PassageGroup['sense'];
}

function PanelQuote({ passage, place, group }: PanelQuoteProps) {
  const { lesson } = useAppState().index;
  const messages = useMessages();
  const copy = useCopy();
  const segments = useMemo(() => segmentsOf(passage), [passage]);
  const { article } = lesson;
  const usedSenses = new Set(
    passage.mentions.filter((mention) => mention.place === place.id).map((mention) => mention.sense),
  );
  const senses = SENSES.filter(
    (sense) => usedSenses.has(sense) && (sense === 'government') === (group === 'government'),
  );
  const whereId = `panel-${group}-${passage.id}`;
  return (
    <div class="panel-quote">
      <blockquote class="quote" lang={article.language} dir={article.language === 'ar' ? 'rtl' : 'ltr'}>
        <p style={layerStyle(layerIndexOf(lesson, place))}>
          {segments.map((segment) => toText(segment, place.id, messages.passages.cut))}
        </p>
      </blockquote>
      <p class="panel-where">
        <span id={whereId}>{whereInArticle(passage, article, messages)}</span>
        {senses.map((sense) => (
          <span key={sense} class="tag" data-sense={sense}>
            {messages.senses[sense].label}
          </span>
        ))}
        <IconButton
          icon="copy"
          label={messages.panel.copyCitation}
          aria-describedby={whereId}
          title={messages.panel.copyCitation}
          onClick={() => copy(citationOf(passage, article), { type: 'citation-copied' })}
        />
      </p>
    </div>
  );
}

function toText(segment: Segment, placeId: string, cut: string) {
  if (segment.type === 'cut') return ` ${cut} `;
  if (segment.type === 'text' || !segment.places.includes(placeId)) return segment.text;
  return (
    <mark class="mention" data-sense={segment.sense}>
      {segment.text}
    </mark>
  );
}

/** Maximum number of places in the table. */
const MAX_PLACES = 12;

/** Great-circle distances and bearings, nearest first. */
function PanelDistances({ place }: { readonly place: Place }) {
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

/** Coordinates, precision and source of the place and its outlines. */
function PanelSource({ place }: { readonly place: Place }) {
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
