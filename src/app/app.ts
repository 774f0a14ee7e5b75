/** Puts the page together: state, words, map, views, and the features that are not views. */
import { computed, effect, signal, untracked } from '@preact/signals-core';
import { type ComponentType, h, hydrate, render } from 'preact';
import basemapUrl from '../../geodata/basemap/basemap.pmtiles?url';
import reliefUrl from '../../geodata/basemap/relief.pmtiles?url';
import { asksForAuthor } from '../codec/url/page-url.ts';
import type { LessonSource } from '../domain/lesson-source.ts';
import type { AppContext, Engine } from '../features/contract.ts';
import { createExploreView } from '../features/explore/index.ts';
import { createMachine } from '../platform/machine.ts';
import { createBrowserHistory, reloadPage } from '../platform/navigation.ts';
import { afterPaint } from '../platform/paint.ts';
import { onPrintKey, printPage } from '../platform/printing.ts';
import { reportErrors } from '../platform/reporter.ts';
import { createSettings } from '../platform/settings.ts';
import { type AppState, createAppState } from '../state/app-state.ts';
import { createScene } from '../state/create-scene.ts';
import type { LessonState } from '../state/lesson-state.ts';
import { AppContexts } from '../ui/shared/AppContexts.tsx';
import { Adopted } from '../ui/shell/Adopted.tsx';
import { App } from './App.tsx';
import '../features/import/ui/drop.css';
import { ImportContext } from '../features/import/import-context.ts';
import { bindDocument } from './document.ts';
import { showFailure, showWords } from './failure.ts';
import type { LessonLoader } from './lesson-loader.ts';
import { bindMapRecreation, showMap } from './map-lifecycle.ts';
import { ownLesson } from './one-file.ts';
import { createImportLoader, createServices } from './services.ts';
import { createViewHost, type ViewHost } from './view-host.ts';
import { createWaitingView } from './waiting-view.tsx';
import type { Words } from './words.ts';

/** What the page starts with. */
export interface AppParts {
  readonly root: HTMLElement;
  readonly words: Words;
  readonly loader: LessonLoader;
  readonly lessons: LessonState;
  /** Null where the engine did not load. */
  readonly engine: Promise<Engine | null>;
}

/** Starts the page, for as long as the document lasts. */
export function startApp({ root, words, loader, lessons, engine }: AppParts): void {
  const isFirst = lessons.source.peek().type === 'first';
  // The words of a lesson that was put into a saved page are plainer than those that the build writes.
  const isPrerendered = isFirst && !ownLesson();
  const settings = createSettings();
  const openSource = async (source: LessonSource): Promise<void> => {
    const opened = await loader.open(source);
    if (opened.ok) return lessons.open(opened.value);
    await showFailure(root, source, opened.error);
    // The error page replaced the app, so the next history step must reload.
    addEventListener('popstate', reloadPage);
    return new Promise(() => {});
  };
  const state = createAppState({
    index: lessons.index,
    history: createBrowserHistory(),
    settings,
    machine: createMachine(),
    sources: { shown: () => lessons.source.peek(), open: openSource },
  });
  reportErrors((detail) => state.notices.show({ type: 'unexpected', detail }));

  const { localization } = words;
  const mapWords = computed(() => {
    const { map } = localization.value.messages;
    return { canvas: map.canvas, places: map.placesOnMap };
  });
  const app: AppContext = {
    state,
    lessons,
    settings,
    localization,
    engine,
    drafts: loader.drafts,
    loadMessages: words.load,
    baseScene: createScene(state),
    mapParts: {
      words: mapWords,
      gestures: computed(() => (state.url.value.embed ? localization.value.messages.map.gestures : null)),
      archives: { bundledTiles: basemapUrl, relief: reliefUrl },
    },
    mapHost: signal(null),
    mainMap: signal(null),
    popupHost: signal(null),
  };
  const explore = createExploreView(app);
  const views = createViewHost(app, explore, isFirst ? explore : createWaitingView(app));
  const footer = signal<{ readonly Footer: ComponentType } | null>(null);

  // The build's drawing is taken out and given back to the same place, so that hydration need not know its paths.
  const locator = root.querySelector('svg.locator');
  locator?.remove();
  const services = createServices(app, locator);
  const page = h(
    ImportContext.Provider,
    { value: createImportLoader(app) },
    h(
      AppContexts,
      { state, localization, services },
      h(App, {
        mapHost: (element: HTMLElement | null) => {
          app.mapHost.value = element;
        },
        shown: views.shown,
        footer,
        loadMessages: app.loadMessages,
        locator: isPrerendered && locator && h(Adopted, { node: locator }),
      }),
    ),
  );
  if (isPrerendered) hydrate(page, root);
  else {
    root.replaceChildren();
    showWords();
    render(page, root);
  }

  state.urlState.read();
  offerDrafts(state);
  words.bind(state);
  bindDocument(state, localization);
  views.bind();
  bindCamera(app, views);
  bindDraftNotices(app);
  bindPrinting(state, services.handouts);
  onceMapRests(state, () => {
    // Offline it may not arrive; it then goes on being kept, or not, as it is.
    import('../features/offline/index.ts')
      .then(({ load }) => load(app))
      .then((Footer) => {
        footer.value = { Footer };
      })
      .catch(console.error);
  });
  const stop = effect(() => {
    // The teacher's own screen has no map.
    if (state.view.value === 'present' && state.url.value.teacher) return;
    queueMicrotask(() => stop());
    void showMap(app);
  });
  bindMapRecreation(app);
}

/** Offers drafts, and a new lesson, where a link asks for the author's view without a draft. */
function offerDrafts({ notices, dialog }: AppState): void {
  if (notices.notices.peek().some(({ content }) => content.type === 'dropped' && asksForAuthor(content)))
    dialog.show('open');
}

/** Tells that the record of a draft is damaged. */
function bindDraftNotices({ state, lessons }: AppContext): void {
  effect(() => {
    const { damaged } = lessons.opened.value;
    untracked(() => damaged && state.notices.show({ type: 'draft-damaged' }));
  });
}

/** Moves the camera when a link, Back or Forward brings one; otherwise shows the view's initial view. */
function bindCamera({ state }: AppContext, { shown }: ViewHost): void {
  effect(() => {
    state.urlState.navigations.value;
    const { id, mode } = shown.value;
    const initialView = mode.initialView.value;
    // The view before would show its own part of another lesson.
    if (id !== state.view.value && id !== 'explore') return;
    const { camera } = state.url.peek();
    if (camera) state.map.moveCamera({ type: 'camera', camera });
    else if (initialView) state.map.moveCamera(initialView);
    else state.frame();
  });
}

/**
 * Prints handouts by Ctrl+P. Their program loads when the map has come to rest: the browser's own “Print…” waits for nothing, so what
 * it prints has to be there before.
 */
function bindPrinting(state: AppState, load: ReturnType<typeof createServices>['handouts']): void {
  onPrintKey(async () => {
    state.notices.show({ type: 'handout-preparing' });
    try {
      await (await load()).print({ sheets: ['map'], page: null });
    } catch (error) {
      console.error(error);
      printPage();
    } finally {
      state.notices.withdraw('handout-preparing');
    }
  });
  // Offline it may not arrive: the page's own print has the words then.
  onceMapRests(state, () => {
    load().catch(() => undefined);
  });
}

/** Calls `then` once when the map has come to rest, or there is none. */
function onceMapRests({ map }: AppState, then: () => void): void {
  const stop = effect(() => {
    const { value: status } = map.status;
    if (status !== 'ready' && status !== 'unavailable') return;
    queueMicrotask(() => stop());
    void afterPaint().then(then);
  });
}
