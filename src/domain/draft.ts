/** Defines a draft: an incomplete lesson, with the article's text. */
import type { Layer, Outline, Passage, Place, Step } from './lesson.ts';

/** Empty strings where not known yet. */
export interface DraftArticle {
  readonly headline: string;
  readonly publisher: string;
  /** ISO 8601 `YYYY-MM-DD`, or empty. */
  readonly published: string;
  /** BCP 47. */
  readonly language: string;
}

/** A draft. It may lack what a lesson needs; the codec says what. */
export interface Draft {
  /** Id of the lesson that it will be: letters, digits, hyphens. */
  readonly id: string;
  readonly title: string;
  /** BCP 47 language of title and steps. */
  readonly language: string;
  readonly article: DraftArticle;
  /** The article's text, line breaks as `\n`; empty where only its passages are known, as in a lesson that was opened. */
  readonly text: string;
  readonly layers: readonly Layer[];
  readonly places: readonly Place[];
  readonly outlines: readonly Outline[];
  /** In the order of the article. Selectors are those of {@link Draft.text}; of a lost one about where it stood. */
  readonly passages: readonly Passage[];
  /** Ids of passages whose quotation is not in the text any more, or is there more than once and cannot be told apart. */
  readonly lost: readonly string[];
  readonly steps: readonly Step[];
  /** Words of the text that look like a place's name and of which the author said that they are none. */
  readonly notPlaces: readonly string[];
  /** The JSON value of the lesson file that it was opened from: what the program does not understand is written back from here. */
  readonly source?: Readonly<Record<string, unknown>>;
}

/** One act of an author: the next draft from the one before. Pure; returns the same draft where nothing changes. */
export type Edit = (draft: Draft) => Draft;
