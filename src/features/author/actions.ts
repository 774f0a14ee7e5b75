/** Implements the author's actions: each changes the draft once and updates the editor. */
import { batch } from '@preact/signals-core';
import { roundPosition } from '../../codec/url/values.ts';
import type { Draft, Edit } from '../../domain/draft.ts';
import { describe, describeArticle, draftOfText } from '../../domain/draft-article.ts';
import type { Layer, PassagePart, Place, Sense, Step } from '../../domain/lesson.ts';
import type { Camera, LngLat } from '../../domain/lng-lat.ts';
import type { Fault } from '../../domain/result.ts';
import type { AuthorModel } from '../../state/draft-model.ts';
import { addMention, changeMention, type MarkedWords, removeMention } from './draft/edit-mentions.ts';
import { addPassage, type PassageRefusal, quoteAt, removePassage, setPassagePart } from './draft/edit-passages.ts';
import {
  addLayer,
  addPlace,
  BY_HAND_SOURCE,
  changePlace,
  dismissName,
  lastPlace,
  movePlace,
  placeByHand,
  placeFromCandidate,
  placeOfCandidate,
  removeLayer,
  removePlace,
  renameLayer,
  restoreName,
} from './draft/edit-places.ts';
import { addStep, changeStep, moveStep, removeStep } from './draft/edit-steps.ts';
import { setText } from './draft/edit-text.ts';
import { type EditorState, isUndecided } from './editor-state.ts';
import type { Candidate, TextSpan } from './geoparsing/suggestion.ts';

/** The fields that describe article and lesson. */
export interface Description {
  readonly title: string;
  readonly language: string;
  readonly headline: string;
  readonly publisher: string;
  readonly published: string;
  readonly articleLanguage: string;
}

/** A `view` of undefined removes the step's camera. */
export type StepChange = Partial<Omit<Step, 'view'>> & { readonly view?: Camera | undefined };

export interface AuthorActions {
  describe(change: Partial<Description>): void;
  setText(text: string): void;

  /** Adds `candidate` as the place that `exact` names, and opens the next undecided name. */
  confirm(exact: string, candidate: Candidate): void;
  /** Marks `exact` as not a place, and opens the next undecided name. */
  dismiss(exact: string): void;
  /** Reverses `dismiss`. */
  restore(exact: string): void;
  /** Adds a place called `name`, and selects it. */
  placeByHand(name: string, at: LngLat): void;
  changePlace(id: string, change: Partial<Omit<Place, 'id'>>): void;
  /** Its source is then “placed by hand”. */
  movePlace(id: string, to: LngLat): void;
  removePlace(id: string): void;
  addLayer(label: Layer['label']): void;
  renameLayer(id: string, label: Layer['label']): void;
  removeLayer(id: string): void;

  /** Null, or why the span cannot be a passage. `inPlaceOf`: id of a lost passage, which the new one replaces also in steps. */
  addPassage(span: TextSpan, inPlaceOf?: string | null): Fault<PassageRefusal> | null;
  setPart(passageId: string, part: PassagePart): void;
  removePassage(passageId: string): void;
  addMentions(passageId: string, words: Omit<MarkedWords, 'place'>, placeIds: readonly string[]): void;
  /** Changes the sense of the mentions with these indexes. */
  setSense(passageId: string, indexes: readonly number[], sense: Sense): void;
  removeMentions(passageId: string, indexes: readonly number[]): void;

  /** Adds a step with the current camera, and opens it. */
  addStep(): void;
  changeStep(index: number, change: StepChange): void;
  moveStep(from: number, to: number): void;
  removeStep(index: number): void;
  toggleInStep(index: number, placeId: string): void;
}

/** Keys of elements that take the focus after a decision about a name. */
export const NAME_CHOICE = 'name choice';
export const NAMES_HEADING = 'names heading';

/** @param camera of the map */
export function createAuthorActions(
  author: AuthorModel,
  editor: EditorState,
  camera: () => Camera | null,
): AuthorActions {
  const { draft } = author;
  /** Opens the next undecided name after `exact`, from the beginning of the text after the last; moves the focus there. */
  const openNext = (exact: string): void => {
    const all = editor.names.peek();
    const at = all.findIndex(({ suggestion }) => suggestion.exact === exact);
    const next = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))].find(isUndecided);
    editor.openName(next?.suggestion.exact ?? null);
    editor.requestFocus(next ? NAME_CHOICE : NAMES_HEADING);
  };
  return {
    describe({ title, language, articleLanguage, ...article }) {
      const head = { ...(title === undefined ? {} : { title }), ...(language === undefined ? {} : { language }) };
      const about = { ...article, ...(articleLanguage === undefined ? {} : { language: articleLanguage }) };
      const group = [...Object.keys(head), ...Object.keys(about)].join(' ');
      author.change((now) => describeArticle(describe(now, head), about), `describe ${group}`);
    },
    setText: (text) => author.change((now) => withHeadline(setText(now, text), now), 'text'),

    confirm(exact, candidate) {
      batch(() => {
        author.change(confirmed(exact, candidate));
        openNext(exact);
      });
    },
    dismiss(exact) {
      batch(() => {
        author.change((now) => dismissName(now, exact));
        openNext(exact);
      });
    },
    restore: (exact) => author.change((now) => restoreName(now, exact)),
    placeByHand(name, at) {
      batch(() => {
        author.change((now) => addPlace(now, placeByHand(name, roundPosition(at))));
        editor.selectSpot(null);
        editor.setNewPlaceName('');
        editor.selectPlace(lastPlace(draft.peek())?.id ?? null);
      });
    },
    changePlace: (id, change) =>
      author.change((now) => changePlace(now, id, change), `place ${id} ${Object.keys(change).join(' ')}`),
    movePlace: (id, to) => author.change((now) => movePlace(now, id, to, { source: BY_HAND_SOURCE }), `move ${id}`),
    removePlace: (id) => author.change((now) => removePlace(now, id)),
    addLayer: (label) => author.change((now) => addLayer(now, label)),
    renameLayer: (id, label) => author.change((now) => renameLayer(now, id, label), `layer ${id}`),
    removeLayer: (id) => author.change((now) => removeLayer(now, id)),

    addPassage(span, inPlaceOf = null) {
      const outcome = quoteAt(draft.peek(), span);
      if (!outcome.ok) return outcome.error;
      author.change((now) => (inPlaceOf === null ? addPassage(now, span) : inPlace(now, span, inPlaceOf)));
      return null;
    },
    setPart: (id, part) => author.change((now) => setPassagePart(now, id, part)),
    removePassage: (id) => author.change((now) => removePassage(now, id)),
    addMentions: (passageId, words, placeIds) =>
      author.change((now) => placeIds.reduce((next, place) => addMention(next, passageId, { ...words, place }), now)),
    setSense: (passageId, indexes, sense) =>
      author.change((now) => indexes.reduce((next, index) => changeMention(next, passageId, index, { sense }), now)),
    removeMentions: (passageId, indexes) =>
      author.change((now) =>
        // From the last: a removal changes the indexes after it.
        [...indexes]
          .sort((one, other) => other - one)
          .reduce((next, index) => removeMention(next, passageId, index), now),
      ),

    addStep() {
      const view = camera();
      batch(() => {
        author.change((now) => addStep(now, view === null ? {} : { view }));
        editor.openStep(draft.peek().steps.length - 1);
      });
    },
    changeStep: (index, change) =>
      author.change((now) => changeStep(now, index, change), `step ${index} ${Object.keys(change).join(' ')}`),
    moveStep(from, to) {
      batch(() => {
        const open = editor.step.peek();
        author.change((now) => moveStep(now, from, to));
        editor.openStep(open === null ? null : indexAfter(open, from, to));
      });
    },
    removeStep(index) {
      batch(() => {
        author.change((now) => removeStep(now, index));
        editor.openStep(null);
      });
    },
    toggleInStep(index, placeId) {
      author.change((now) => {
        const { places = [] } = now.steps[index] ?? {};
        const next = places.includes(placeId) ? places.filter((id) => id !== placeId) : [...places, placeId];
        return changeStep(now, index, { places: next });
      });
    },
  };
}

/** Takes headline and title from the first text of an empty draft. */
function withHeadline(draft: Draft, before: Draft): Draft {
  if (before.text !== '' || before.article.headline !== '' || before.title !== '') return draft;
  const { title, article } = draftOfText(draft.text);
  return describeArticle(describe(draft, { title }), { headline: article.headline });
}

/** A candidate that is a place of the draft already gets the name as an alias. */
function confirmed(exact: string, candidate: Candidate): Edit {
  return (draft) => {
    const known = placeOfCandidate(draft, candidate);
    if (known) return changePlace(draft, known.id, { aliases: [...known.aliases, exact] });
    return addPlace(draft, placeFromCandidate(exact, candidate));
  };
}

/** Replaces a lost passage, also in steps, by that at `span`. */
function inPlace(draft: Draft, span: TextSpan, lost: string): Draft {
  const before = new Set(draft.passages.map(({ id }) => id));
  const next = addPassage(draft, span);
  const added = next.passages.find(({ id }) => !before.has(id));
  if (!added) return draft;
  const steps = next.steps.map((step) =>
    step.passages.includes(lost)
      ? { ...step, passages: step.passages.map((id) => (id === lost ? added.id : id)) }
      : step,
  );
  return removePassage({ ...next, steps }, lost);
}

/** Index of item `index` after another was moved. */
function indexAfter(index: number, from: number, to: number): number {
  if (index === from) return to;
  if (from < index && to >= index) return index - 1;
  return from > index && to <= index ? index + 1 : index;
}
