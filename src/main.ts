/** Composition root: the only place that wires lesson, state, views, map and browser together. */

import { effect, type ReadonlySignal, signal } from '@preact/signals-core';
import { h, hydrate, render } from 'preact';
import lessonUrl from '#lesson?url';
import basemapUrl from '../geodata/basemap/basemap.pmtiles?url';
import townsUrl from '../geodata/gazetteer/towns.tsv?url';
import { parseLesson } from './codec/lesson/parse-lesson.ts';
import type { CoastFinder } from './domain/coast.ts';
import { fault } from './domain/outcome.ts';
import { indexLesson, type LessonIndex } from './domain/reading.ts';
import type { Problem } from './domain/result.ts';
import { keepMapNew, loadEngine, showMap } from './first-map.ts';
import { englishLocalization, loadLocalization } from './i18n/load-localization.ts';
import type { Localization } from './i18n/localization.ts';
import type { Engine, Page } from './page.ts';
import { writeClipboard } from './platform/clipboard.ts';
import { whenLong } from './platform/clock.ts';
import { downloadText } from './platform/download.ts';
import { createBrowserHistory } from './platform/history.ts';
import { createMachine } from './platform/machine.ts';
import { once } from './platform/once.ts';
import { afterFirstContent, afterPaint } from './platform/paint.ts';
import { readText } from './platform/read-text.ts';
import { reloadPage } from './platform/reload.ts';
import { reportErrors } from './platform/reporter.ts';
import { createSettings } from './platform/settings.ts';
import { type Atlas, createAtlas } from './state/atlas.ts';
import { createScene } from './state/create-scene.ts';
import { createTownsModel } from './state/towns-model.ts';
import { App } from './ui/App.tsx';
import { Adopted } from './ui/locator/Adopted.tsx';
import { AtlasContext, type AtlasServices } from './ui/shared/context.ts';
import { documentTitle } from './ui/shared/document-title.ts';
import { Faults } from './ui/shared/Faults.tsx';
import { LoadFailed } from './ui/shared/LoadFailed.tsx';
import { createPaper, keepHandouts, keepView } from './views.ts';

const root = document.getElementById('app');
if (root) void start(root);

/** Reads the lesson and brings the page to life; a lesson that cannot be read, or has faults, is said in words. */
async function start(root: HTMLElement): Promise<void> {
  const reading = readText(lessonUrl);
  // The words that the build wrote are painted before any work; the map engine is asked for when they are on screen.
  const engine = afterFirstContent().then(loadEngine);
  await afterPaint();
  const text = await reading;
  document.getElementById('late')?.remove();
  if (text === null) {
    return render(h(LoadFailed, { localization: englishLocalization, retry: reloadPage }), notice(root));
  }
  const parsed = parseLesson(text);
  if (!parsed.ok) {
    root.replaceChildren();
    return render(
      h(Faults, { problems: parsed.problems, localization: englishLocalization, source: fileName(lessonUrl) }),
      root,
    );
  }
  const { lesson, warnings } = parsed.value;
  live(root, indexLesson(lesson), warnings, engine);
}

/** A box before the page's words, which stay. */
function notice(root: HTMLElement): HTMLElement {
  const box = document.createElement('div');
  root.before(box);
  return box;
}

function live(
  root: HTMLElement,
  index: LessonIndex,
  warnings: readonly Problem[],
  engine: Promise<Engine | null>,
): void {
  const atlas = createAtlas({
    index,
    history: createBrowserHistory(),
    settings: createSettings(),
    machine: createMachine(),
  });
  reportErrors((detail) => atlas.notices.tell({ type: 'unexpected', detail }));
  const localization = signal<Localization>(englishLocalization);
  const page: Page = {
    atlas,
    engine,
    localization,
    explore: createScene(atlas),
    warnings,
    loaded: signal(null),
    popupHost: signal(null),
    firstHost: signal(null),
    secondHost: signal(null),
    firstMap: signal(null),
  };

  // The build's drawing is taken out and given back to the same place, so that hydration need not know its paths.
  const locator = root.querySelector('svg.locator');
  locator?.remove();
  const context: AtlasServices = {
    atlas,
    localization,
    clipboard: { write: writeClipboard },
    openArchive: openArchiveWith(page),
    download: downloadText,
    coast: findCoast,
    towns: createTownsModel(
      () => readText(townsUrl),
      () => atlas.notices.tell({ type: 'towns-failed' }, () => context.towns.load()),
    ),
    paper: createPaper(page, locator),
    handouts: once(async () => (await import('./ui/handout/create-handouts.tsx')).createHandouts(context)),
    pageUrl: () => location.href,
    reload: reloadPage,
    whenLong,
  };
  const app = h(App, {
    mapHost: (element: HTMLElement | null) => {
      page.firstHost.value = element;
    },
    popupHost: page.popupHost,
    loaded: page.loaded,
    locator: locator && h(Adopted, { node: locator }),
  });
  hydrate(h(AtlasContext.Provider, { value: context }, app), root);

  atlas.addressModel.arrive();
  keepLocalization(atlas, localization);
  keepDocument(atlas, localization);
  keepView(page);
  keepHandouts(page, context.handouts);
  keepCamera(atlas);
  const stop = effect(() => {
    // The teacher's own screen has no map.
    if (atlas.view.value === 'present' && atlas.address.value.teacher) return;
    queueMicrotask(() => stop());
    void showMap(page);
  });
  keepMapNew(page);
}

/** Reads the coast out of the archive; what that needs arrives with the first question. */
const coastFinder = once(async () => (await import('./map/coastline.ts')).createCoastFinder(basemapUrl));
const findCoast: CoastFinder = async (lngLat) => (await coastFinder())(lngLat);

/** Opens a map file; what reads it arrives with the first one, and hands its tiles to the engine. */
function openArchiveWith(page: Page): AtlasServices['openArchive'] {
  return async (file) => {
    const [local, map] = await Promise.all([import('./map/local-archive.ts').catch(() => null), page.engine]);
    return local && map ? local.openArchive(file, map.addArchive) : fault('unreadable');
  };
}

/** Loads the words of the language that the address names; until they are there the page keeps its old ones. */
function keepLocalization(atlas: Atlas, localization: { value: Localization }): void {
  effect(() => {
    const language = atlas.language.value;
    const failed = (): void => atlas.notices.tell({ type: 'language-failed', language }, reloadPage);
    const stopWaiting = whenLong(failed);
    loadLocalization(language).then(
      (loaded) => {
        stopWaiting();
        atlas.notices.withdraw('language-failed');
        if (atlas.language.peek() === language) localization.value = loaded;
      },
      (error) => {
        stopWaiting();
        console.error(error);
        failed();
      },
    );
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

/** A link, back and forward bring the camera with them; without one the map shows what the view opens with. */
function keepCamera(atlas: Atlas): void {
  effect(() => {
    atlas.addressModel.arrivals.value;
    const wish = atlas.program.value?.opening.value;
    const { camera } = atlas.address.peek();
    if (camera) atlas.map.look({ type: 'camera', camera });
    else if (wish) atlas.map.look(wish);
    else atlas.frame();
  });
}

/** The name of the file at a URL, for a person. */
function fileName(url: string): string {
  return decodeURIComponent(new URL(url, document.baseURI).pathname.split('/').pop() ?? url);
}
