/** An author at work without a page: a draft in memory, a gazetteer of a few places, the editor and the actions. */
import { signal } from '@preact/signals-core';
import type { Draft } from '../../src/domain/draft.ts';
import { draftOfText } from '../../src/domain/draft-article.ts';
import type { Camera } from '../../src/domain/lng-lat.ts';
import { createAuthorActions } from '../../src/features/author/actions.ts';
import { createAuthorMode } from '../../src/features/author/author.mode.ts';
import { createAuthorModel } from '../../src/features/author/author.model.ts';
import { createEditorState } from '../../src/features/author/editor-state.ts';
import type { Candidate, Suggest } from '../../src/features/author/geoparsing/suggestion.ts';
import { createScene } from '../../src/state/create-scene.ts';
import type { AuthorModel, DraftAccess, SaveState } from '../../src/state/draft-model.ts';
import { makeAtlas } from './atlases.ts';

/** An article of the project's own; “Springfield” is many places, “Vatna” none that the gazetteer knows. */
export const ARTICLE = `Ferry returns to Vatna

The ferry from Bergen reached Vatna on Monday, after nine weeks. “Bergen must not forget us,” said the harbour master.

Norway paid for the repair. A second ship was ordered in Springfield. The old town cheered.`;

const candidate = (change: Partial<Candidate> & Pick<Candidate, 'id' | 'lngLat'>): Candidate => ({
  kind: 'city',
  name: { en: 'Springfield' },
  country: 'US',
  population: 0,
  ...change,
});

/** What the small gazetteer knows, by name. */
export const GAZETTEER: Readonly<Record<string, readonly Candidate[]>> = {
  Bergen: [
    candidate({
      id: 'geonames:3161732',
      name: { en: 'Bergen', ar: 'برغن', ru: 'Берген' },
      country: 'NO',
      population: 213585,
      lngLat: [5.32415, 60.39299],
    }),
    candidate({
      id: 'geonames:2950073',
      name: { en: 'Bergen', ar: 'برغن', ru: 'Берген' },
      country: 'DE',
      population: 13211,
      lngLat: [9.96374, 52.80857],
    }),
  ],
  Norway: [
    candidate({
      id: 'country:NO',
      kind: 'country',
      name: { en: 'Norway', ar: 'النرويج', ru: 'Норвегия' },
      country: 'NO',
      population: 5314336,
      lngLat: [10, 62],
    }),
  ],
  Springfield: [
    candidate({ id: 'geonames:4409896', population: 166810, lngLat: [-93.29824, 37.21533] }),
    candidate({ id: 'geonames:4951788', population: 153606, lngLat: [-72.58981, 42.10148] }),
  ],
};

/** Finds the names of the gazetteer in a text, each once with all its spots; “Springfield” has four hundred candidates. */
export const suggestFew: Suggest = async (text) =>
  Object.entries(GAZETTEER).flatMap(([exact, candidates]) => {
    const spans = [...text.matchAll(new RegExp(`\\b${exact}\\b`, 'g'))].map(({ index }) => ({
      start: index,
      end: index + exact.length,
    }));
    return spans.length === 0 ? [] : [{ exact, spans, candidates, more: exact === 'Springfield' ? 398 : 0 }];
  });

interface AuthoringOptions {
  readonly draft?: Draft;
  readonly suggest?: Suggest;
  readonly camera?: Camera | null;
  readonly url?: string;
}

/** A camera that is nowhere special. */
export const CAMERA: Camera = { center: [5.3, 60.4], zoom: 7, bearing: 0, pitch: 0 };

/** The author's work, with what the map would show of it. */
export function makeAuthoring({
  draft = draftOfText(ARTICLE),
  suggest = suggestFew,
  camera = CAMERA,
  url = '?view=author',
}: AuthoringOptions = {}) {
  const made = makeAtlas({ url });
  const { appState } = made;
  const failures: unknown[] = [];
  const saving = signal<SaveState>('saved');
  const access = signal<DraftAccess>('edit');
  const author: AuthorModel = {
    ...createAuthorModel({ draft, now: () => Date.now() }),
    saving,
    access,
    async editHere() {
      access.value = 'edit';
    },
  };
  const editor = createEditorState({ author, suggest, failed: (error) => failures.push(error) });
  const actions = createAuthorActions(author, editor, () => camera);
  const program = createAuthorMode(appState, createScene(appState), {
    author,
    editor,
    country: (iso2) => iso2,
    toggleInStep: actions.toggleInStep,
  });
  appState.urlState.read();
  appState.showView('author', program);
  return { ...made, author, editor, actions, program, failures, saving, access, canPreview: signal(true) };
}

/** Resolves when what waits for nothing but promises has been done: a message comes after all of them, and fake clocks leave it alone. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Code points at which `words` stand in `text`. */
export function spanOf(text: string, words: string): { start: number; end: number } {
  const start = Array.from(text.slice(0, text.indexOf(words))).length;
  return { start, end: start + Array.from(words).length };
}
