/** Describes a bundled lesson, as a list needs it. */
export interface BundledLesson {
  /** What opens it, `?lesson=ID`; null of the one that the page opens with by itself. */
  readonly id: string | null;
  readonly title: string;
  /** BCP 47 language of the title. */
  readonly language: string;
  readonly headline: string;
  readonly publisher: string;
  /** Number of places. */
  readonly places: number;
}
