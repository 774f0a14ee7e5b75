/** Composition root: the only place that wires lesson, state, views, map and browser together. */

import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import { h, hydrate, render } from 'preact';
import lessonUrl from '#lesson?url';
import basemapUrl from '../geodata/basemap/basemap.pmtiles?url';
import reliefUrl from '../geodata/basemap/relief.pmtiles?url';
import { parseLesson } from './codec/lesson/parse-lesson.ts';
import { indexLesson, type LessonIndex } from './domain/reading.ts';
import { englishLocalization, loadLocalization } from './i18n/load-localization.ts';
import type { Localization } from './i18n/localization.ts';
import { writeClipboard } from './platform/clipboard.ts';
import { createBrowserHistory } from './platform/history.ts';
import { createMachine } from './platform/machine.ts';
import { afterFirstContent, afterPaint } from './platform/paint.ts';
import { reportErrors } from './platform/reporter.ts';
import { createSettings } from './platform/settings.ts';
import { type Atlas, createAtlas } from './state/atlas.ts';
import { createScene } from './state/scene.ts';
import { App } from './ui/App.tsx';
import { Adopted } from './ui/locator/Adopted.tsx';
import { AtlasContext } from './ui/shared/context.ts';
import { documentTitle } from './ui/shared/document-title.ts';
import { Faults } from './ui/shared/Faults.tsx';
import { LoadFailed } from './ui/shared/LoadFailed.tsx';

/** What the map engine's chunk exports to this file. */
type Engine = typeof import('./map/view.ts') & typeof import('./map/acts.ts');

const root = document.getElementById('app');
if (root) void start(root);

/** Reads the lesson and brings the page to life; a lesson that cannot be read, or has faults, is said in words. */
async function start(root: HTMLElement): Promise<void> {
  const reading = readLesson();
  // The words that the build wrote are painted before any work; the map engine is asked for when they are on screen.
  const engine = afterFirstContent().then(loadEngine);
  await afterPaint();
  const text = await reading;
  if (text === null) {
    const retry = (): void => location.reload();
    return render(h(LoadFailed, { localization: englishLocalization, retry }), notice(root));
  }
  const parsed = parseLesson(text);
  if (!parsed.ok) {
    root.replaceChildren();
    return render(
      h(Faults, { problems: parsed.problems, localization: englishLocalization, source: fileName(lessonUrl) }),
      root,
    );
  }
  live(root, indexLesson(parsed.value.lesson), engine);
}

/** The map engine's modules; null where they do not arrive. */
async function loadEngine(): Promise<Engine | null> {
  try {
    const [view, acts] = await Promise.all([import('./map/view.ts'), import('./map/acts.ts')]);
    return { ...view, ...acts };
  } catch (error) {
    console.error(error);
    return null;
  }
}

/** Null where it cannot be had: the words that the build wrote are still there to read. */
async function readLesson(): Promise<string | null> {
  try {
    const response = await fetch(lessonUrl, { signal: AbortSignal.timeout(60_000) });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

/** A box before the page's words, which stay. */
function notice(root: HTMLElement): HTMLElement {
  const box = document.createElement('div');
  root.before(box);
  return box;
}

function live(root: HTMLElement, index: LessonIndex, engine: Promise<Engine | null>): void {
  const atlas = createAtlas({
    index,
    history: createBrowserHistory(),
    settings: createSettings(),
    machine: createMachine(),
  });
  reportErrors((detail) => atlas.notices.tell({ type: 'unexpected', detail }));
  const localization = signal<Localization>(englishLocalization);
  const popupHost = signal<HTMLElement | null>(null);
  let mapHost: HTMLElement | null = null;

  // The build's drawing is taken out and given back to the same place, so that hydration need not know its paths.
  const locator = root.querySelector('svg.locator');
  locator?.remove();
  const context = { atlas, localization, clipboard: { write: writeClipboard }, pageUrl: () => location.href };
  const app = h(App, {
    mapHost: (element: HTMLElement | null) => {
      mapHost = element;
    },
    popupHost,
    locator: locator && h(Adopted, { node: locator }),
  });
  hydrate(h(AtlasContext.Provider, { value: context }, app), root);

  atlas.addressModel.arrive();
  keepLocalization(atlas, localization);
  keepDocument(atlas, localization);
  keepCamera(atlas);
  void showMap(atlas, engine, localization, popupHost, () => mapHost);
}

/** Loads the words of the language that the address names; until they are there the page keeps its old ones. */
function keepLocalization(atlas: Atlas, localization: { value: Localization }): void {
  effect(() => {
    const language = atlas.language.value;
    void loadLocalization(language).then((loaded) => {
      if (atlas.language.peek() === language) localization.value = loaded;
    });
  });
}

/** Language, direction, theme and title of the document. */
function keepDocument(atlas: Atlas, localization: ReadonlySignal<Localization>): void {
  const { documentElement } = document;
  effect(() => {
    documentElement.lang = localization.value.language;
    documentElement.dir = localization.value.direction;
    document.title = documentTitle({ atlas, localization });
  });
  effect(() => {
    documentElement.dataset.theme = atlas.display.theme.value;
    documentElement.toggleAttribute('data-embed', atlas.address.value.embed);
  });
}

/** A link, back and forward bring the camera with them; without one the map shows all places. */
function keepCamera(atlas: Atlas): void {
  effect(() => {
    atlas.addressModel.arrivals.value;
    const { camera } = atlas.address.peek();
    if (camera) atlas.map.look({ type: 'camera', camera });
    else atlas.frame();
  });
}

/** Puts the map on the page when its engine is there; without one the words and the locator map stay. */
async function showMap(
  atlas: Atlas,
  loading: Promise<Engine | null>,
  localization: ReadonlySignal<Localization>,
  popupHost: { value: HTMLElement | null },
  host: () => HTMLElement | null,
): Promise<void> {
  const engine = await loading;
  const container = host();
  const failed = (): void => {
    atlas.map.setStatus('unavailable');
    atlas.notices.tell({ type: 'map-failed' });
  };
  if (!engine || !container) return failed();
  try {
    await engine.createMap({
      container,
      scene: createScene(atlas),
      words: computed(() => ({
        canvas: localization.value.messages.map.canvas,
        places: localization.value.messages.map.placesOnMap,
      })),
      archives: { basemap: basemapUrl, relief: reliefUrl },
      acts: engine.createMapActs(atlas, popupHost),
    });
  } catch (error) {
    failed();
    console.error(error);
  }
}

/** The name of the file at a URL, for a person. */
function fileName(url: string): string {
  return decodeURIComponent(new URL(url, document.baseURI).pathname.split('/').pop() ?? url);
}
