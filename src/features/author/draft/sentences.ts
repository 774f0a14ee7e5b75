/** Splits an article into lines, sentences and marked runs. */
/** A span of a text in UTF-16 units, end exclusive. */
export interface UnitSpan {
  readonly start: number;
  readonly end: number;
}

/** A line of the text with words in it; blank lines part nothing here. */
export interface TextLine extends UnitSpan {
  readonly text: string;
}

/** The lines of `text`, in parts of about `size` units, so that a text of any length can be shown part by part. */
export function partsOf(text: string, size: number): readonly (readonly TextLine[])[] {
  const parts: TextLine[][] = [];
  let part: TextLine[] = [];
  let length = 0;
  for (const { 0: line, index } of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    if (length + line.length > size && part.length > 0) {
      parts.push(part);
      part = [];
      length = 0;
    }
    part.push({ text: line, start: index, end: index + line.length });
    length += line.length;
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/** The sentences of a line as its language parts them, each with the space behind it; positions are those of the line's text. */
export function sentencesOf({ text, start }: TextLine, language: string): readonly UnitSpan[] {
  const sentences: UnitSpan[] = [];
  for (const { index, segment } of segmenterOf(language).segment(text)) {
    sentences.push({ start: start + index, end: start + index + segment.length });
  }
  return sentences;
}

let segmenter: { readonly language: string; readonly by: Intl.Segmenter } | undefined;

/** A language that no engine knows is parted as English is. */
function segmenterOf(language: string): Intl.Segmenter {
  if (segmenter?.language === language) return segmenter.by;
  let by: Intl.Segmenter;
  try {
    by = new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    by = new Intl.Segmenter('en', { granularity: 'sentence' });
  }
  segmenter = { language, by };
  return by;
}

/** A run of a span in which nothing begins or ends. */
export interface Run<Mark> extends UnitSpan {
  /** What lies over the run, in the order given. */
  readonly marks: readonly Mark[];
}

/** `span` cut where any of `marks` begins or ends. */
export function runsOf<Mark extends UnitSpan>(span: UnitSpan, marks: readonly Mark[]): readonly Run<Mark>[] {
  const within = marks.filter((mark) => mark.start < span.end && span.start < mark.end);
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of within) {
    if (start > span.start) cuts.add(start);
    if (end < span.end) cuts.add(end);
  }
  const sorted = [...cuts].sort((one, other) => one - other);
  return sorted.slice(1).map((end, index) => {
    const start = sorted[index] as number;
    return { start, end, marks: within.filter((mark) => mark.start < end && start < mark.end) };
  });
}
