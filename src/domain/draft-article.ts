/** Creates drafts, and edits what describes lesson and article. */
import { paragraphsOf, plainText } from './article-text.ts';
import { countCodePoints } from './code-points.ts';
import type { Draft, DraftArticle } from './draft.ts';
import { freshId, NEW_LESSON_ID, slugOf } from './draft-ids.ts';
import type { Layer, Lesson, Place } from './lesson.ts';

/** The layer of every new draft. */
export const FIRST_LAYER: Layer = { id: 'places', label: { en: 'Places', ar: 'الأماكن', ru: 'Места' } };

/** Longest first paragraph, in code points, that becomes the headline. */
const LONGEST_HEADLINE = 200;

export function newDraft(language = 'en'): Draft {
  return {
    id: NEW_LESSON_ID,
    title: '',
    language,
    article: { headline: '', publisher: '', published: '', language },
    text: '',
    layers: [FIRST_LAYER],
    places: [],
    outlines: [],
    passages: [],
    lost: [],
    steps: [],
    notPlaces: [],
  };
}

/** A draft of an article's text; a short first paragraph before others is its headline, and the lesson's title for now. */
export function draftOfText(text: string, language = 'en'): Draft {
  const draft = { ...newDraft(language), text: plainText(text) };
  const paragraphs = paragraphsOf(draft.text);
  const first = paragraphs.count > 1 ? paragraphs.textOf(1).replace(/\s+/gu, ' ') : '';
  const headline = countCodePoints(first) <= LONGEST_HEADLINE ? first : '';
  return describeArticle(describe(draft, { title: headline }), { headline });
}

/** A draft of places that another file brought. Those whose layer is none of `layers` go into the first; ids are made unique. */
export function draftOfPlaces(places: readonly Place[], title = '', layers: readonly Layer[] = [FIRST_LAYER]): Draft {
  const [first = FIRST_LAYER, ...others] = layers;
  const known = new Set([first, ...others].map((layer) => layer.id));
  const ids = new Set<string>();
  const own = places.map((place) => {
    const id = ids.has(place.id) ? freshId(place.id, ids) : place.id;
    ids.add(id);
    return { ...place, id, layer: known.has(place.layer) ? place.layer : first.id };
  });
  return describe({ ...newDraft(), layers: [first, ...others], places: own }, { title });
}

/** A draft of a lesson that was opened; `source` is the JSON value of its file. Its article's text is not known. */
export function draftOfLesson(lesson: Lesson, source: Readonly<Record<string, unknown>>): Draft {
  const { headline, publisher, published, language } = lesson.article;
  return {
    id: lesson.id,
    title: lesson.title,
    language: lesson.language,
    article: { headline, publisher, published, language },
    text: '',
    layers: lesson.layers,
    places: lesson.places,
    outlines: lesson.outlines,
    passages: lesson.passages,
    lost: [],
    steps: lesson.steps,
    notPlaces: [],
    source,
  };
}

/** Title, id and language. The id of a lesson that no file has yet follows its title until a person writes another. */
export function describe(draft: Draft, change: Partial<Pick<Draft, 'id' | 'title' | 'language'>>): Draft {
  const next = { ...draft, ...change };
  const follows = !draft.source && draft.id === slugOf(draft.title, NEW_LESSON_ID);
  const id = change.id === undefined && follows ? slugOf(next.title, NEW_LESSON_ID) : next.id;
  const same = id === draft.id && next.title === draft.title && next.language === draft.language;
  return same ? draft : { ...next, id };
}

export function describeArticle(draft: Draft, change: Partial<DraftArticle>): Draft {
  const article = { ...draft.article, ...change };
  const keys = Object.keys(article) as (keyof DraftArticle)[];
  return keys.every((key) => article[key] === draft.article[key]) ? draft : { ...draft, article };
}
