/** Holds what the author looks at: stage, name, candidate, place, step. */
import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core';
import type { Draft } from '../../domain/draft.ts';
import type { Place } from '../../domain/lesson.ts';
import type { LngLat } from '../../domain/lng-lat.ts';
import type { AuthorModel } from '../../state/draft-model.ts';
import { placeCalled } from './draft/edit-places.ts';
import type { Candidate, Suggest, Suggestion } from './geoparsing/suggestion.ts';

/** In the order of the work; the author goes back and forth. */
export const STAGES = ['text', 'places', 'passages', 'steps'] as const;

export type Stage = (typeof STAGES)[number];

/** State of the search for names; `stale` where the text has changed since. */
export type Searching = 'stale' | 'busy' | 'done' | 'failed';

/** A name in the text, and the author's decision about it. */
export interface FoundName {
  readonly suggestion: Suggestion;
  /** The confirmed place. */
  readonly place: Place | null;
  /** Marked as not a place. */
  readonly dismissed: boolean;
}

export function isUndecided({ place, dismissed }: FoundName): boolean {
  return !place && !dismissed;
}

/** In memory only; the lesson is in the draft. */
export interface EditorState {
  readonly stage: ReadonlySignal<Stage>;
  readonly searching: ReadonlySignal<Searching>;
  /** In the order of the text. */
  readonly names: ReadonlySignal<readonly FoundName[]>;
  /** The name whose candidates are shown. */
  readonly open: ReadonlySignal<FoundName | null>;
  /** The candidate that “Confirm” takes. */
  readonly chosen: ReadonlySignal<Candidate | null>;
  readonly selectedPlace: ReadonlySignal<Place | null>;
  /** The position of a click on the map, where a place can be added. */
  readonly spot: ReadonlySignal<LngLat | null>;
  /** Name of the place to be added. */
  readonly newPlaceName: ReadonlySignal<string>;
  /** Index of the step that is being edited. */
  readonly step: ReadonlySignal<number | null>;
  /** Whether the stage shows the text, or the chosen passages. */
  readonly passages: ReadonlySignal<'read' | 'chosen'>;
  /** Id of the lost passage that the next selection replaces. */
  readonly finding: ReadonlySignal<string | null>;
  /** Key of the field that takes the focus when it is rendered. */
  readonly focusRequest: ReadonlySignal<string | null>;
  /** What screen readers announce about the last action. */
  readonly announcement: ReadonlySignal<string>;
  goTo(stage: Stage): void;
  /** Searches the text for names, again where it has. */
  search(): void;
  openName(exact: string | null): void;
  choose(candidateId: string): void;
  selectPlace(placeId: string | null): void;
  selectSpot(spot: LngLat | null): void;
  setNewPlaceName(name: string): void;
  openStep(index: number | null): void;
  showPassages(which: 'read' | 'chosen'): void;
  /** Starts to replace a lost passage; null stops. */
  find(passageId: string | null): void;
  requestFocus(key: string | null): void;
  announce(words: string): void;
  /** Cancels a running search and ends the effects. */
  dispose(): void;
}

export interface EditorStateParts {
  readonly author: AuthorModel;
  readonly suggest: Suggest;
  /** Called with the error of a failed search. */
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
  const selectedId = signal<string | null>(null);
  const spot = signal<LngLat | null>(null);
  const newPlaceName = signal('');
  const step = signal<number | null>(null);
  const passages = signal<'read' | 'chosen'>('read');
  const finding = signal<string | null>(null);
  const focusRequest = signal<string | null>(null);
  const announcement = signal('');
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
    selectedPlace: computed(() => places.value.find(({ id }) => id === selectedId.value) ?? null),
    spot,
    newPlaceName,
    step: computed(() => (step.value !== null && step.value < draft.value.steps.length ? step.value : null)),
    passages,
    finding: computed(() => (draft.value.lost.includes(finding.value ?? '') ? finding.value : null)),
    focusRequest,
    announcement,
    goTo(next) {
      batch(() => {
        stage.value = next;
        spot.value = null;
        if (next !== 'places') selectedId.value = null;
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
        if (exact !== null) selectedId.value = null;
      });
    },
    choose(candidateId) {
      chosenId.value = candidateId;
    },
    selectPlace(placeId) {
      batch(() => {
        selectedId.value = placeId;
        if (placeId !== null) openExact.value = null;
      });
    },
    selectSpot(next) {
      spot.value = next;
    },
    setNewPlaceName(name) {
      newPlaceName.value = name;
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
      focusRequest.value = key;
    },
    announce(words) {
      announcement.value = words;
    },
    dispose() {
      stop();
      running?.abort();
    },
  };
  // The text is searched when the Places stage opens, not before.
  const stop = effect(() => {
    if (stage.value === 'places' && text.value !== '' && text.value !== searchedText.value) untracked(editor.search);
  });
  return editor;
}

/** The first stage with nothing in it. */
function stageOf({ text, places, passages, steps }: Draft): Stage {
  if (text === '' && passages.length === 0) return 'text';
  if (places.length === 0) return 'places';
  if (passages.length === 0) return 'passages';
  return steps.length === 0 ? 'passages' : 'steps';
}
