/** Defines a lesson; `codec/lesson` parses and prints its file. */
import type { LocalizedText } from './languages.ts';
import type { Bounds, Camera, LngLat } from './lng-lat.ts';

/** The article that a lesson reads. Its full text is not part of the lesson. */
export interface Article {
  readonly headline: string;
  readonly publisher: string;
  /** Calendar date, ISO 8601 `YYYY-MM-DD`. */
  readonly published: string;
  /** BCP 47 language of the text, and so of every quotation. */
  readonly language: string;
  /** Length of the canonical text in Unicode code points. */
  readonly codePoints: number;
  /** SHA-256 of the canonical text's UTF-8 bytes, lower-case hexadecimal. */
  readonly sha256: string;
  /** Number of blocks that blank lines part the canonical text into (headline and date line counted); absent when not known. */
  readonly paragraphs?: number;
}

/**
 * How an article uses a name: for the `place` itself (“visit to Moscow”), for the `government` that sits there
 * (“allow Moscow to keep its bases”), or as a `description` without the name (“its bases”).
 */
export type Sense = 'place' | 'government' | 'description';

/** All senses, in the order in which they are explained to a reader. */
export const SENSES: readonly Sense[] = ['place', 'government', 'description'];

/** A stretch of a passage that names or describes a place. */
export interface Mention {
  /** Id of a place of the lesson. */
  readonly place: string;
  /** The words themselves, verbatim. */
  readonly exact: string;
  /** Code points from the beginning of the passage's text (its cuts joined, see {@link Passage}). */
  readonly start: number;
  readonly sense: Sense;
}

/** One verbatim stretch of the article: a W3C TextQuoteSelector and TextPositionSelector in one. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Code points from the start of the article, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Which part of the article a passage stands in. */
export type PassagePart = 'headline' | 'standfirst' | 'body';

/** A passage that the lesson quotes: one quote, or several cuts that are shown with `[…]` between them. */
export interface Passage {
  readonly id: string;
  readonly quotes: readonly [Quote, ...Quote[]];
  readonly mentions: readonly Mention[];
  readonly part: PassagePart;
  /** 1-based number of the block of the article (see {@link Article.paragraphs}); absent when not known. */
  readonly paragraph?: number;
}

/** A group of places that is shown or hidden together. */
export interface Layer {
  readonly id: string;
  readonly label: LocalizedText;
}

/** A point that the article names, with where its coordinate comes from. */
export interface Place {
  readonly id: string;
  readonly layer: string;
  /** What it is, a kind of the catalogue in `cartography/kinds` (`naval-base`, `capital`); others are shown as a plain place. */
  readonly kind: string;
  readonly name: LocalizedText;
  /** Other spellings that search finds. */
  readonly aliases: readonly string[];
  readonly lngLat: LngLat;
  /** Who publishes the coordinate. */
  readonly source: string;
  /** What the point stands for: `point of a facility`, `city`, `runway end`, `schematic`. */
  readonly precision: string;
  /** ISO 3166-1 alpha-2, where the lesson says in which country the place lies. */
  readonly country?: string;
  /** What else its file says of it, as plain text; lines end in `\n`. */
  readonly note?: string;
}

/** The outline of a part of a place: a runway, a breakwater. */
export interface Outline {
  readonly id: string;
  /** Id of the place that it belongs to. */
  readonly site: string;
  readonly kind: string;
  readonly name: LocalizedText;
  readonly source: string;
  readonly precision: string;
  /** One list of positions a line; a polygon's rings are closed lines. */
  readonly lines: readonly (readonly LngLat[])[];
  readonly closed: boolean;
}

/** A stop of the guided tour. */
export interface Step {
  readonly title: string;
  readonly text: string;
  /** What the teacher asks the class; empty where there is none. */
  readonly question: string;
  /** For the teacher alone. */
  readonly notes: string;
  /** Ids of the places that the map shows. */
  readonly places: readonly string[];
  /** Ids of the passages that are read. */
  readonly passages: readonly string[];
  /** Pairs of ids of places, each drawn as a great circle. */
  readonly lines: readonly (readonly [from: string, to: string])[];
  /** Where the map looks; without it the places are framed. */
  readonly view?: Camera;
}

/** A whole lesson, checked: every id that is referred to exists. */
export interface Lesson {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly article: Article;
  readonly layers: readonly Layer[];
  readonly passages: readonly Passage[];
  readonly steps: readonly Step[];
  readonly places: readonly Place[];
  readonly outlines: readonly Outline[];
  /** The box around all places. */
  readonly bounds: Bounds;
}
