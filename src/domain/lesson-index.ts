/** Indexes a lesson: passages of each place, and segments of each passage. */
import type { Lesson, Mention, Passage, Place, Sense } from './lesson.ts';

/** A run of a passage's text: plain, a cut, or words that name or describe one or more places. */
export type Segment =
  | { readonly type: 'text'; readonly text: string }
  /** A cut inside the quotation, shown as `[…]`. */
  | { readonly type: 'cut' }
  | { readonly type: 'mention'; readonly text: string; readonly places: readonly string[]; readonly sense: Sense };

/**
 * The text of `passage` in runs, in order. Mentions of one stretch are one segment with several places
 * (“its bases”); a mention that overlaps an earlier one is left as text, never drawn twice.
 * Offsets are code points, so the text is walked as code points and not as UTF-16.
 */
export function segmentsOf(passage: Passage): Segment[] {
  const segments: Segment[] = [];
  const mentions = mergeMentions(passage.mentions);
  let offset = 0;
  // Both are in order: no mention that a quote has passed is looked at again.
  let next = 0;
  for (const [index, quote] of passage.quotes.entries()) {
    if (index > 0) segments.push({ type: 'cut' });
    const points = Array.from(quote.exact);
    const end = offset + points.length;
    let at = offset;
    for (; next < mentions.length; next += 1) {
      const mention = mentions[next];
      if (!mention || mention.start >= end) break;
      const mentionEnd = mention.start + mention.length;
      if (mention.start < at || mentionEnd > end) continue;
      pushText(segments, points.slice(at - offset, mention.start - offset).join(''));
      segments.push({ type: 'mention', text: mention.text, places: mention.places, sense: mention.sense });
      at = mentionEnd;
    }
    pushText(segments, points.slice(at - offset).join(''));
    offset = end;
  }
  return segments;
}

/** The whole text of a passage, `[…]` where it is cut. */
export function textOf(passage: Passage): string {
  return passage.quotes.map((quote) => quote.exact).join(' […] ');
}

/** Passages that use a place's name in one way, in article order. */
export interface PassageGroup {
  /** `place` holds the place itself and descriptions of it; `government` the name used for those who govern there. */
  readonly sense: 'place' | 'government';
  readonly passages: readonly Passage[];
}

/** A lesson with what is looked up in it again and again. Built once. */
export interface LessonIndex {
  readonly lesson: Lesson;
  readonly placeById: ReadonlyMap<string, Place>;
  readonly layerIds: ReadonlySet<string>;
  /** Passages that name or describe a place, in article order; empty where the article is silent. */
  readonly passagesOf: (placeId: string) => readonly Passage[];
  /** The same, with the government sense kept apart; groups without a passage are left out. */
  readonly groupsOf: (placeId: string) => readonly PassageGroup[];
}

/** Indexes a checked lesson. O(places + mentions). */
export function indexLesson(lesson: Lesson): LessonIndex {
  const placeById = new Map(lesson.places.map((place) => [place.id, place]));
  const passagesByPlace = new Map<string, Passage[]>();
  for (const passage of lesson.passages) {
    for (const placeId of new Set(passage.mentions.map((mention) => mention.place))) {
      const passages = passagesByPlace.get(placeId);
      if (passages) passages.push(passage);
      else passagesByPlace.set(placeId, [passage]);
    }
  }
  const passagesOf = (placeId: string): readonly Passage[] => passagesByPlace.get(placeId) ?? [];
  return {
    lesson,
    placeById,
    layerIds: new Set(lesson.layers.map((layer) => layer.id)),
    passagesOf,
    groupsOf: (placeId) => groupPassages(placeId, passagesOf(placeId)),
  };
}

function groupPassages(placeId: string, passages: readonly Passage[]): PassageGroup[] {
  const uses = (passage: Passage, government: boolean): boolean =>
    passage.mentions.some((mention) => mention.place === placeId && (mention.sense === 'government') === government);
  const groups: PassageGroup[] = [
    { sense: 'place', passages: passages.filter((passage) => uses(passage, false)) },
    { sense: 'government', passages: passages.filter((passage) => uses(passage, true)) },
  ];
  return groups.filter((group) => group.passages.length > 0);
}

interface MergedMention {
  readonly start: number;
  readonly length: number;
  readonly text: string;
  readonly sense: Sense;
  readonly places: string[];
}

function mergeMentions(mentions: readonly Mention[]): MergedMention[] {
  const merged = new Map<string, MergedMention>();
  for (const mention of mentions) {
    const length = Array.from(mention.exact).length;
    const key = `${mention.start} ${length}`;
    const known = merged.get(key);
    if (known) known.places.push(mention.place);
    else {
      merged.set(key, {
        start: mention.start,
        length,
        text: mention.exact,
        sense: mention.sense,
        places: [mention.place],
      });
    }
  }
  return [...merged.values()].sort((a, b) => a.start - b.start || b.length - a.length);
}

function pushText(segments: Segment[], text: string): void {
  if (text !== '') segments.push({ type: 'text', text });
}
