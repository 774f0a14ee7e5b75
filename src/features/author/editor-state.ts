/** Holds what the author looks at: stage, name, candidate, place, step. */
import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core';
import type { Draft } from '../../domain/draft.ts';
import type { Place } from '../../domain/lesson.ts';
import type { LngLat } from '../../domain/lng-lat.ts';
import type { AuthorModel } from '../../state/draft-model.ts';
import { placeCalled } from './draft/edit-places.ts';
import type { Candidate, Suggest, Suggestion } from './geoparsing/suggestion.ts';

/** The stages of making a lesson, in their order; a person goes back and forth between them. */
export const STAGES = ['text', 'places', 'passages', 'tell'] as const;

/** A stage. */
export type Stage = (typeof STAGES)[number];

/** How far the search for names is: `stale` where the text has changed since. */
export type Searching = 'stale' | 'busy' | 'done' | 'failed';

/** A name that the text has, and what a person has decided of it. */
export interface FoundName {
  readonly suggestion: Suggestion;
  /** What it was confirmed as. */
  readonly place: Place | null;
  /** A person said that it is no place. */
  readonly dismissed: boolean;
}

/** The place that is being edited, which a hand on the map may move. */
export type EditedPlace = Place;

/** Whether a person has still to say what a name is. */
export function isUndecided({ place, dismissed }: FoundName): boolean {
  return !place && !dismissed;
}

/** In memory; the lesson itself is in the draft. */
export interface EditorState {
  readonly stage: ReadonlySignal<Stage>;
  readonly searching: ReadonlySignal<Searching>;
  /** In the order of the text. */
  readonly names: ReadonlySignal<readonly FoundName[]>;
  /** The name whose candidates are looked at. */
  readonly open: ReadonlySignal<FoundName | null>;
  /** Its candidate that would be confirmed. */
  readonly chosen: ReadonlySignal<Candidate | null>;
  readonly selectedPlace: ReadonlySignal<EditedPlace | null>;
  /** A spot of the map that a person pointed out, where no place is yet. */
  readonly spot: ReadonlySignal<LngLat | null>;
  /** Name of what is to be placed by hand. */
  readonly newPlaceName: ReadonlySignal<string>;
  /** Index of the step that is being edited. */
  readonly step: ReadonlySignal<number | null>;
  /** Whether the text is read to choose from, or what is chosen is looked through. */
  readonly passages: ReadonlySignal<'read' | 'chosen'>;
  /** A lost passage for which its words are being looked for in the text. */
  readonly finding: ReadonlySignal<string | null>;
  /** Key of the field that is to take the focus when it is there. */
  readonly focusRequest: ReadonlySignal<string | null>;
  /** What is said aloud of the last act. */
  readonly announcement: ReadonlySignal<string>;
  goTo(stage: Stage): void;
  /** Looks for names, once more where it has already. */
  search(): void;
  openName(exact: string | null): void;
  choose(candidateId: string): void;
  selectPlace(placeId: string | null): void;
  selectSpot(spot: LngLat | null): void;
  setNewPlaceName(name: string): void;
  openStep(index: number | null): void;
  showPassages(which: 'read' | 'chosen'): void;
  /** Looks for a lost passage in the text, or leaves it lost. */
  find(passageId: string | null): void;
  requestFocus(key: string | null): void;
  announce(words: string): void;
  /** Cancels a running search and ends the effects. */
  dispose(): void;
}

export interface EditorStateParts {
  readonly author: AuthorModel;
  readonly suggest: Suggest;
  /** Hears of a search that failed, for the report. */
  readonly failed: (error: unknown) => void;
}

export function createEditorState({ author: { draft }, suggest, failed }: EditorStateParts): EditorState {
  const stage = signal(stageOf(draft.peek()));
  const suggestions = signal<readonly Suggestion[]>([]);
  const searchedText = signal<string | null>(null);
  const state = signal<'busy' | 'done' | 'failed'>('done');
  const openExact = signal<string | null>(null);
  const chosenId = signal<string | null>(null);
  const dismissed = computed(() => new Set(draft.value.notPlaces));
  const heldId = signal<string | null>(null);
  const spot = signal<LngLat | null>(null);
  const byHand = signal('');
  const step = signal<number | null>(null);
  const passages = signal<'read' | 'chosen'>('read');
  const finding = signal<string | null>(null);
  const asked = signal<string | null>(null);
  const said = signal('');
  const places = computed(() => draft.value.places);
  const text = computed(() => draft.value.text);
  let running: AbortController | null = null;

  const names = computed(() =>
    suggestions.value.map(
      (suggestion): FoundName => ({
        suggestion,
        place: placeCalled({ ...draft.peek(), places: places.value }, suggestion.exact) ?? null,
        dismissed: dismissed.value.has(suggestion.exact),
      }),
    ),
  );
  const open = computed(() => names.value.find(({ suggestion }) => suggestion.exact === openExact.value) ?? null);

  const editor: EditorState = {
    stage,
    searching: computed(() =>
      state.value === 'done' && searchedText.value !== text.value && text.value !== '' ? 'stale' : state.value,
    ),
    names,
    open,
    chosen: computed(() => {
      const candidates = open.value?.suggestion.candidates ?? [];
      return candidates.find(({ id }) => id === chosenId.value) ?? candidates[0] ?? null;
    }),
    selectedPlace: computed(() => places.value.find(({ id }) => id === heldId.value) ?? null),
    spot,
    newPlaceName: byHand,
    step: computed(() => (step.value !== null && step.value < draft.value.steps.length ? step.value : null)),
    passages,
    finding: computed(() => (draft.value.lost.includes(finding.value ?? '') ? finding.value : null)),
    focusRequest: asked,
    announcement: said,
    goTo(next) {
      batch(() => {
        stage.value = next;
        spot.value = null;
        if (next !== 'places') heldId.value = null;
      });
    },
    search() {
      running?.abort();
      const search = new AbortController();
      running = search;
      const searched = text.peek();
      state.value = 'busy';
      const placed = places.peek().map(({ lngLat }) => lngLat);
      suggest(searched, placed, search.signal).then(
        (found) => {
          if (running !== search) return;
          batch(() => {
            suggestions.value = found;
            searchedText.value = searched;
            state.value = 'done';
            if (!open.value) openExact.value = names.value.find(isUndecided)?.suggestion.exact ?? null;
          });
        },
        (error: unknown) => {
          if (running !== search || search.signal.aborted) return;
          state.value = 'failed';
          searchedText.value = searched;
          failed(error);
        },
      );
    },
    openName(exact) {
      batch(() => {
        openExact.value = exact;
        chosenId.value = null;
        if (exact !== null) heldId.value = null;
      });
    },
    choose(candidateId) {
      chosenId.value = candidateId;
    },
    selectPlace(placeId) {
      batch(() => {
        heldId.value = placeId;
        if (placeId !== null) openExact.value = null;
      });
    },
    selectSpot(next) {
      spot.value = next;
    },
    setNewPlaceName(name) {
      byHand.value = name;
    },
    openStep(index) {
      step.value = index;
    },
    showPassages(which) {
      passages.value = which;
    },
    find(passageId) {
      batch(() => {
        finding.value = passageId;
        if (passageId !== null) passages.value = 'read';
      });
    },
    requestFocus(key) {
      asked.value = key;
    },
    announce(words) {
      said.value = words;
    },
    dispose() {
      stop();
      running?.abort();
    },
  };
  // A text is searched when its places are asked for, and not before.
  const stop = effect(() => {
    if (stage.value === 'places' && text.value !== '' && text.value !== searchedText.value) untracked(editor.search);
  });
  return editor;
}

/** Where the work is: the first stage of which nothing is there yet. */
function stageOf({ text, places, passages, steps }: Draft): Stage {
  if (text === '' && passages.length === 0) return 'text';
  if (places.length === 0) return 'places';
  if (passages.length === 0) return 'passages';
  return steps.length === 0 ? 'passages' : 'tell';
}
