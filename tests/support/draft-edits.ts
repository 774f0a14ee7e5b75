/** Made drafts, and every kind of edit of them as fast-check makes them: frozen, so that an edit in place fails. */
import fc from 'fast-check';
import type { Draft, Edit } from '../../src/domain/draft.ts';
import { describe, describeArticle, draftOfText } from '../../src/domain/draft-article.ts';
import { SENSES } from '../../src/domain/lesson.ts';
import type { LngLat } from '../../src/domain/lng-lat.ts';
import { addMention, changeMention, removeMention } from '../../src/features/author/draft/edit-mentions.ts';
import {
  addCut,
  addPassage,
  removeCut,
  removePassage,
  setPassagePart,
} from '../../src/features/author/draft/edit-passages.ts';
import {
  addLayer,
  addPlace,
  changePlace,
  dismissName,
  movePlace,
  removeLayer,
  removePlace,
  renameLayer,
  restoreName,
} from '../../src/features/author/draft/edit-places.ts';
import { addStep, changeStep, moveStep, removeStep } from '../../src/features/author/draft/edit-steps.ts';
import { setText } from '../../src/features/author/draft/edit-text.ts';
import { deepFreeze, makePlace } from './lessons.ts';

const WORDS = [
  'Ayr',
  'Bray',
  'Омск',
  'حلب',
  'said',
  'the',
  'treaty',
  'of',
  '🚢',
  'é',
  'é',
  'went',
  'to',
  'Ayr.',
  'Bray,',
];

/** A text of few different words, so that the same ones come again; with pairs of surrogates and paragraphs. */
export const texts: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: fc.constant('\n\n') }),
    {
      maxLength: 60,
    },
  )
  .map((words) => words.join(' '));

/** A draft of a text with two places. */
export function makeDraft(text: string): Draft {
  const { id: _, ...ayr } = makePlace('ayr', { name: { en: 'Ayr', ru: 'Эр' } });
  const { id: __, ...omsk } = makePlace('omsk', { name: { en: 'Omsk', ru: 'Омск' }, aliases: ['حلب'] });
  const draft = describeArticle(describe(draftOfText(text), { title: 'Made' }), {
    headline: 'Made',
    publisher: 'A paper',
  });
  return deepFreeze(addPlace(addPlace(draft, ayr), omsk));
}

const at = fc.nat(70);
const word = fc.constantFrom(...WORDS);
const position: fc.Arbitrary<LngLat> = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }));

/** Part number `index` of a list, counted around. */
function pick<Part>(list: readonly Part[], index: number): Part | undefined {
  return list.length === 0 ? undefined : list[index % list.length];
}

/** The text with a stretch of it replaced by words, at code points. */
function typed(draft: Draft, start: number, length: number, words: string): Draft {
  const points = Array.from(draft.text);
  points.splice(start, length, words);
  return setText(draft, points.join(''));
}

const edits: fc.Arbitrary<Edit>[] = [
  fc.tuple(at, fc.nat(8), fc.array(word, { maxLength: 4 })).map(
    ([start, length, words]): Edit =>
      (draft) =>
        typed(draft, start, length, words.join(' ')),
  ),
  texts.map(
    (text): Edit =>
      (draft) =>
        setText(draft, text),
  ),
  fc.tuple(at, fc.nat(40)).map(
    ([start, length]): Edit =>
      (draft) =>
        addPassage(draft, { start, end: start + length }),
  ),
  fc.tuple(at, fc.nat(20), at).map(
    ([start, length, which]): Edit =>
      (draft) =>
        addCut(draft, pick(draft.passages, which)?.id ?? '', { start, end: start + length }),
  ),
  fc.tuple(at, fc.nat(2)).map(
    ([which, cut]): Edit =>
      (draft) =>
        removeCut(draft, pick(draft.passages, which)?.id ?? '', cut),
  ),
  at.map(
    (which): Edit =>
      (draft) =>
        removePassage(draft, pick(draft.passages, which)?.id ?? ''),
  ),
  at.map(
    (which): Edit =>
      (draft) =>
        setPassagePart(draft, pick(draft.passages, which)?.id ?? '', 'standfirst'),
  ),
  fc.tuple(at, at, fc.nat(9), fc.constantFrom(...SENSES)).map(
    ([which, start, length, sense]): Edit =>
      (draft) =>
        addMention(draft, pick(draft.passages, which)?.id ?? '', {
          start,
          end: start + length,
          place: pick(draft.places, which)?.id ?? '',
          sense,
        }),
  ),
  fc.tuple(at, at, fc.constantFrom(...SENSES)).map(
    ([which, index, sense]): Edit =>
      (draft) =>
        changeMention(draft, pick(draft.passages, which)?.id ?? '', index, { sense }),
  ),
  fc.tuple(at, fc.nat(3)).map(
    ([which, index]): Edit =>
      (draft) =>
        removeMention(draft, pick(draft.passages, which)?.id ?? '', index),
  ),
  fc.tuple(word, position).map(([name, lngLat]): Edit => {
    const { id: _, ...place } = makePlace('', { name: { en: name }, lngLat });
    return (draft) => addPlace(draft, place);
  }),
  fc.tuple(at, position).map(
    ([which, lngLat]): Edit =>
      (draft) =>
        movePlace(draft, pick(draft.places, which)?.id ?? '', lngLat),
  ),
  fc.tuple(at, word).map(
    ([which, alias]): Edit =>
      (draft) =>
        changePlace(draft, pick(draft.places, which)?.id ?? '', { aliases: [alias] }),
  ),
  at.map(
    (which): Edit =>
      (draft) =>
        removePlace(draft, pick(draft.places, which)?.id ?? ''),
  ),
  word.map(
    (name): Edit =>
      (draft) =>
        dismissName(draft, name),
  ),
  word.map(
    (name): Edit =>
      (draft) =>
        restoreName(draft, name),
  ),
  word.map(
    (label): Edit =>
      (draft) =>
        addLayer(draft, { en: label }),
  ),
  fc.tuple(at, word).map(
    ([which, label]): Edit =>
      (draft) =>
        renameLayer(draft, pick(draft.layers, which)?.id ?? '', { en: label }),
  ),
  at.map(
    (which): Edit =>
      (draft) =>
        removeLayer(draft, pick(draft.layers, which)?.id ?? ''),
  ),
  fc.tuple(word, at).map(
    ([title, which]): Edit =>
      (draft) =>
        addStep(draft, {
          title,
          places: draft.places.slice(0, which % 3).map(({ id }) => id),
          passages: draft.passages.slice(0, 1).map(({ id }) => id),
        }),
  ),
  fc.tuple(fc.nat(4), word).map(
    ([index, text]): Edit =>
      (draft) =>
        changeStep(draft, index, { text }),
  ),
  fc.tuple(fc.nat(4), fc.nat(4)).map(
    ([from, to]): Edit =>
      (draft) =>
        moveStep(draft, from, to),
  ),
  fc.nat(4).map(
    (index): Edit =>
      (draft) =>
        removeStep(draft, index),
  ),
  word.map(
    (title): Edit =>
      (draft) =>
        describe(draft, { title }),
  ),
  word.map(
    (publisher): Edit =>
      (draft) =>
        describeArticle(draft, { publisher }),
  ),
];

/** Any edit. What it makes is frozen. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(...edits).map(
  (edit): Edit =>
    (draft) =>
      deepFreeze(edit(draft)),
);
