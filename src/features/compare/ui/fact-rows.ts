/** Collects the facts of two sites as rows, plain text and cells. */
import { knownKind } from '../../../cartography/kinds.ts';
import { printCoordinate } from '../../../codec/coordinates/print-coordinate.ts';
import { selfContained } from '../../../domain/bidi.ts';
import { languagesOf, textIn } from '../../../domain/languages.ts';
import type { Article, Lesson, Passage, Place } from '../../../domain/lesson.ts';
import { textOf } from '../../../domain/lesson-index.ts';
import type { Unit } from '../../../domain/units.ts';
import { compassPoint } from '../../../geo/distance.ts';
import { outlineFacts, separation } from '../../../geo/measure.ts';
import { nearestPlaces } from '../../../geo/nearest-places.ts';
import type { Localization } from '../../../i18n/localization.ts';
import { precisionWords, whereInArticle } from '../../../ui/shared/lesson-words.ts';
import type { ComparedSite, Comparison } from '../comparison.ts';

export interface FactLine {
  readonly text: string;
  /** BCP 47, where it is not the page's language. */
  readonly language?: string;
  /** Whether the line has a button that copies it. */
  readonly canCopy?: boolean;
}

/** `unknown` is what the lesson does not say; an empty list of passages is a fact. */
export type FactCell =
  | { readonly type: 'unknown' }
  | { readonly type: 'lines'; readonly lines: readonly FactLine[] }
  | { readonly type: 'passages'; readonly passages: readonly Passage[] };

/** A cell for each site, or one for both. */
export interface FactRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly [FactCell] | readonly [FactCell, FactCell];
}

interface FactInput {
  readonly comparison: Comparison;
  readonly lesson: Lesson;
  readonly localization: Localization;
  readonly unit: Unit;
  /** Distance of each site to the drawn coast, in words. */
  readonly coast: readonly [string, string];
}

/** All rows, in the order of the table. */
export function factRows(input: FactInput): readonly FactRow[] {
  const { comparison, lesson, localization, coast } = input;
  const { first, second, passages } = comparison;
  const { rows } = localization.messages.facts;
  const row = (id: string, label: string, cell: (site: ComparedSite, side: 0 | 1) => FactCell): FactRow => ({
    id,
    label,
    cells: [cell(first, 0), cell(second, 1)],
  });
  const others = otherPlaces(lesson.places, [first.place, second.place]);
  return [
    ...ofSites(input, row),
    row('each', rows.each, (site) => text(wayTo(site.place, site === first ? second.place : first.place, input))),
    ...others.map((place) =>
      row(`to-${place.id}`, rows.other(textIn(place.name, localization.language)), (site) =>
        text(wayTo(site.place, place, input)),
      ),
    ),
    row('coast', rows.coast, (_, side) => text(coast[side])),
    { id: 'both', label: rows.both, cells: [{ type: 'passages', passages: passages.both }] },
    row('only', rows.only, (_, side) => ({
      type: 'passages',
      passages: side === 0 ? passages.onlyFirst : passages.onlySecond,
    })),
  ];
}

function ofSites(
  { lesson, localization, unit }: FactInput,
  row: (id: string, label: string, cell: (site: ComparedSite) => FactCell) => FactRow,
): FactRow[] {
  const { messages, format, language } = localization;
  const { rows } = messages.facts;
  const precisionOf = (precision: string): string => precisionWords(precision, messages) ?? selfContained(precision);
  return [
    row('kind', rows.kind, ({ place }) => text(messages.kinds[knownKind(place.kind)])),
    row('country', rows.country, ({ country }) => (country === null ? UNKNOWN : text(format.country(country)))),
    row('layer', rows.layer, ({ layer }) => (layer === null ? UNKNOWN : text(textIn(layer.label, language)))),
    row('names', rows.names, ({ place }) =>
      lines(languagesOf(place.name).flatMap((each) => inLanguage(place.name[each], each))),
    ),
    row('aliases', rows.aliases, ({ place }) =>
      lines(place.aliases.map((alias) => ({ text: alias, language: 'und' }))),
    ),
    row('decimal', rows.decimal, ({ place }) => copied(printCoordinate(place.lngLat, 'decimal'))),
    row('sexagesimal', rows.sexagesimal, ({ place }) => copied(printCoordinate(place.lngLat, 'dms'))),
    row('precision', rows.precision, ({ place }) => text(precisionOf(place.precision))),
    row('source', rows.source, ({ place }) => lines([{ text: place.source, language: lesson.language }])),
    row('outlines', rows.outlines, ({ outlines }) =>
      lines(
        (outlines ?? []).map((outline) => {
          const { lengths, bearingDegrees } = outlineFacts(outline);
          const bearing = bearingDegrees === null ? null : format.bearing(bearingDegrees, compassPoint(bearingDegrees));
          const length = format.distance(lengths.geodesicMetres, unit);
          const name = textIn(outline.name, language);
          return { text: messages.facts.outline(name, length, bearing, precisionOf(outline.precision)) };
        }),
      ),
    ),
  ];
}

/** “55.6 km, 6° · N”. */
function wayTo(from: Place, to: Place, { localization: { format }, unit }: FactInput): string {
  const { greatCircleMetres, bearingDegrees } = separation(from.lngLat, to.lngLat);
  const distance = format.distance(greatCircleMetres, unit);
  return bearingDegrees === null
    ? distance
    : `${distance}, ${format.bearing(bearingDegrees, compassPoint(bearingDegrees))}`;
}

const UNKNOWN: FactCell = { type: 'unknown' };

const text = (words: string): FactCell => ({ type: 'lines', lines: [{ text: words }] });

const copied = (words: string): FactCell => ({
  type: 'lines',
  lines: [{ text: words, language: 'und', canCopy: true }],
});

const lines = (all: readonly FactLine[]): FactCell => (all.length === 0 ? UNKNOWN : { type: 'lines', lines: all });

function inLanguage(name: string | undefined, language: string): FactLine[] {
  return name === undefined ? [] : [{ text: name, language }];
}

interface FactTextInput {
  readonly names: readonly [string, string];
  readonly rows: readonly FactRow[];
  readonly article: Article;
  readonly localization: Localization;
}

/** A block for each row: its label, then a line for each site. */
export function factsAsText({ names, rows, article, localization }: FactTextInput): string {
  const [first, second] = names;
  const head = `${first} · ${second}\n${article.headline}, ${article.publisher}, ${localization.format.date(article.published)}`;
  const blocks = rows.map(({ label, cells }) => {
    const texts = cells.map((cell) => cellText(cell, article, localization));
    if (texts.length === 1) return `${label}\n  ${texts[0]}`;
    return `${label}\n  ${first}: ${texts[0]}\n  ${second}: ${texts[1]}`;
  });
  return `${[head, ...blocks].join('\n\n')}\n`;
}

/** A header row, then rows of three cells; what concerns both sites is in both cells. */
export function factsAsCells({ names, rows, article, localization }: FactTextInput): string[][] {
  return [
    ['', ...names],
    ...rows.map(({ label, cells }) => {
      const [one, other = one] = cells.map((cell) => cellText(cell, article, localization)) as [string, string?];
      return [label, one, other ?? one];
    }),
  ];
}

function cellText(cell: FactCell, article: Article, localization: Localization): string {
  const { facts } = localization.messages;
  if (cell.type === 'unknown') return facts.unknown;
  if (cell.type === 'lines') return cell.lines.map((line) => line.text).join('; ');
  if (cell.passages.length === 0) return facts.noPassages;
  return cell.passages.map((passage) => quote(passage, article, localization)).join('; ');
}

function quote(passage: Passage, article: Article, { messages }: Localization): string {
  return `“${textOf(passage)}” (${whereInArticle(passage, article, messages)})`;
}

/** Maximum number of places to measure to: a longer table is not read. */
const MAX_PLACES = 10;

/** All places but the sites, in lesson order; of many, those nearest to the sites, nearest first. */
export function otherPlaces(places: readonly Place[], sites: readonly [Place, Place]): readonly Place[] {
  const others = places.filter((place) => !sites.includes(place));
  return others.length <= MAX_PLACES ? others : nearestPlaces(others, sites, MAX_PLACES);
}
