/** Maps each problem of a draft to the field that mends it. */
import type { Draft } from '../../../domain/draft.ts';
import type { Problem } from '../../../domain/result.ts';
import type { Stage } from '../editor-state.ts';

/** A field of the stage Text. */
export type TextField = 'title' | 'lessonLanguage' | 'headline' | 'publisher' | 'published' | 'language' | 'text';

/** Where something is mended. */
export type Where =
  | { readonly type: 'field'; readonly field: TextField }
  | { readonly type: 'place'; readonly id: string; readonly name: string }
  | { readonly type: 'passage'; readonly id: string; readonly words: string }
  | { readonly type: 'step'; readonly index: number }
  | { readonly type: 'stage'; readonly stage: Stage };

/** One thing that is missing or wrong. */
export interface TodoItem {
  readonly key: string;
  readonly where: Where;
  /** What the field lacks is said in the author's own words; of the rest the fault says it. */
  readonly lack?: 'empty' | 'noPlaces';
  readonly problem?: Problem;
}

const FIELDS: Readonly<Record<string, TextField>> = {
  '/lesson/title': 'title',
  '/lesson/language': 'lessonLanguage',
  '/lesson/id': 'title',
  '/lesson/article/headline': 'headline',
  '/lesson/article/publisher': 'publisher',
  '/lesson/article/published': 'published',
  '/lesson/article/language': 'language',
  '/lesson/article': 'text',
  '/lesson/article/codePoints': 'text',
  '/lesson/article/sha256': 'text',
  '/lesson/article/paragraphs': 'text',
};

/** Words of a passage that name it. */
const FEW_WORDS = 40;

/** Everything that `problems` say of `draft`, each place of mending once, in the order of the stages. */
export function todoItems(draft: Draft, problems: readonly Problem[]): readonly TodoItem[] {
  const seen = new Map<string, TodoItem>();
  for (const problem of problems) {
    const missing = itemOfProblem(draft, problem);
    if (!seen.has(missing.key)) seen.set(missing.key, missing);
  }
  return [...seen.values()];
}

function itemOfProblem(draft: Draft, problem: Problem): TodoItem {
  const { pointer } = problem;
  const field = FIELDS[pointer];
  if (field) {
    const isEmpty = textOf(draft, field) === '';
    return { key: field, where: { type: 'field', field }, ...(isEmpty ? { lack: 'empty' as const } : { problem }) };
  }
  const where = whereOf(draft, pointer);
  const isNoPlace = draft.places.length === 0 && where.type === 'stage' && where.stage === 'places';
  if (isNoPlace) return { key: 'places', where, lack: 'noPlaces' };
  return { key: `${pointer} ${problem.code}`, where, problem };
}

function whereOf({ places, passages, steps }: Draft, pointer: string): Where {
  const [, list, second, third] = pointer.split('/');
  if (list === 'features') {
    const place = places[Number(second)];
    return place
      ? { type: 'place', id: place.id, name: place.name.en === '' ? place.id : place.name.en }
      : { type: 'stage', stage: 'places' };
  }
  if (second === 'passages') {
    const passage = passages[Number(third)];
    if (!passage) return { type: 'stage', stage: 'passages' };
    const [{ exact }] = passage.quotes;
    const words = exact.length > FEW_WORDS ? `${exact.slice(0, FEW_WORDS)}…` : exact;
    return { type: 'passage', id: passage.id, words };
  }
  if (second === 'steps') {
    const index = Number(third);
    return steps[index] ? { type: 'step', index } : { type: 'stage', stage: 'steps' };
  }
  if (second === 'article') return { type: 'field', field: 'text' };
  return { type: 'stage', stage: second === 'layers' ? 'places' : 'text' };
}

function textOf({ title, language, article, text }: Draft, field: TextField): string {
  if (field === 'title') return title;
  if (field === 'lessonLanguage') return language;
  return field === 'text' ? text : article[field];
}
