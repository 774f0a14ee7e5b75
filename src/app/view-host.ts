/** The composition root's other half: what a view other than Explore is made of, fetched when the address asks for it. */
import { batch, computed, effect } from '@preact/signals-core';
import basemapUrl from '../../geodata/basemap/basemap.pmtiles?url';
import reliefUrl from '../../geodata/basemap/relief.pmtiles?url';
import type { View } from '../domain/views.ts';
import type { CompareMode } from '../features/compare/compare.mode.ts';
import type { OfflineModel } from '../features/offline/offline.model.ts';
import type { MapView } from '../map/create-map.ts';
import { onSlow } from '../platform/clock.ts';
import { afterPaint } from '../platform/paint.ts';
import { onPrint, onPrintKey, printPage, settled } from '../platform/printing.ts';
import { reloadPage } from '../platform/reload.ts';
import type { AppState } from '../state/app-state.ts';
import type { OpenedLesson } from '../state/lesson-state.ts';
import type { MapMode } from '../state/map-mode.ts';
import type { Handouts, PaperService } from '../ui/shared/handouts.ts';
import type { LoadedView } from '../ui/shared/loaded-view.ts';
import type { AppContext, ViewParts } from './app-context.ts';

/** What is shown of a view; Explore, which is there from the start, is null. */
interface Shown {
  readonly program?: MapMode;
  readonly loaded: LoadedView | null;
}

const EXPLORE: Shown = { loaded: null };

/** Fetches the view that the address asks for; until it is there, and where it does not arrive, the page stays as it is. */
export function bindView(page: AppContext): void {
  const { state: appState, lessons, loaded } = page;
  let parts: Partial<Record<View, Promise<ViewParts>>> = {};
  let shownLesson = lessons.opened.peek();
  const load = (view: View): Promise<ViewParts> | undefined => {
    if (view === 'compare') parts.compare ??= loadCompare(page);
    if (view === 'measure') parts.measure ??= loadMeasure(page);
    if (view === 'present') parts.present ??= loadPresent(page);
    if (view === 'quiz') parts.quiz ??= loadQuiz(page);
    // On the way back the lesson is there a moment before its view: without a draft there is no author.
    if (view === 'author' && lessons.author.peek()) parts.author ??= loadAuthor(page);
    return parts[view];
  };
  effect(() => {
    const opened = lessons.opened.value;
    const view = appState.view.value;
    // Only the author's view makes sense of a draft that is no lesson yet.
    const isWhole = view === 'author' || lessons.isWhole.value;
    if (opened !== shownLesson) {
      // A round of the quiz, a presentation: of another lesson.
      shownLesson = opened;
      parts = {};
    }
    const show = (next: Shown): void => {
      if (appState.view.peek() !== view || lessons.opened.peek() !== opened) return;
      batch(() => {
        appState.setMapMode(next.program ?? null);
        loaded.value = next.loaded;
      });
    };
    const failed = (): void => appState.notices.show({ type: 'view-failed', view }, reloadPage);
    // While it is on its way nothing else happens: after a while that is not to be told from a failure.
    const stopWaiting = onSlow(failed);
    const wanted = isWhole ? (load(view) ?? Promise.resolve(EXPLORE)) : loadDraftFaults(view, opened);
    void wanted.then(
      (next) => {
        stopWaiting();
        appState.notices.withdraw('view-failed');
        show(next);
      },
      (error) => {
        stopWaiting();
        delete parts[view];
        console.error(error);
        failed();
        show(EXPLORE);
      },
    );
  });
}

async function loadCompare(page: AppContext): Promise<ViewParts> {
  const [{ createCompareView }, { createCompareMode: createCompareProgram }] = await Promise.all([
    import('../features/compare/compare-view.ts'),
    import('../features/compare/compare.mode.ts'),
  ]);
  const program = createCompareProgram(page.state, page.explore);
  keepSecondMap(page, program);
  return {
    program,
    loaded: createCompareView((element) => {
      page.secondHost.value = element;
    }),
  };
}

async function loadMeasure(page: AppContext): Promise<ViewParts> {
  const [{ measureView }, { createMeasureMode: createMeasureProgram }, { drawPoints }] = await Promise.all([
    import('../features/measure/measure-view.ts'),
    import('../features/measure/measure.mode.ts'),
    import('../features/measure/draw-points.map.ts'),
  ]);
  const { state: appState } = page;
  const program = createMeasureProgram(appState, page.explore);
  effect(() => {
    const map = page.firstMap.value;
    if (!map || appState.mapMode.value !== program) return;
    return drawPoints(map, program.scene, appState.measure, (id) => appState.index.placeById.get(id)?.lngLat);
  });
  return { program, loaded: measureView };
}

async function loadAuthor(page: AppContext): Promise<ViewParts> {
  // Before anything is waited for: a person may go back meanwhile.
  const author = page.lessons.author.peek();
  if (!author) throw new Error('only a draft has an author');
  const { loadAuthoring } = await import('../features/author/index.ts');
  return loadAuthoring(page, { author, save: () => page.state.dialog.show('save') });
}

async function loadDraftFaults(view: View, { faults }: OpenedLesson): Promise<Shown> {
  const { createDraftFaultsView } = await import('../features/author/draft-faults-view.ts');
  return { loaded: createDraftFaultsView(view, faults) };
}

async function loadPresent(page: AppContext): Promise<ViewParts> {
  const { loadPresentation } = await import('../features/present/index.ts');
  return loadPresentation(page);
}

async function loadQuiz(page: AppContext): Promise<ViewParts> {
  const [{ createQuizView }, { createQuizModel }, { createQuizMode: createQuizProgram }, { showCrosshair: aimGuess }] =
    await Promise.all([
      import('../features/quiz/quiz-view.ts'),
      import('../features/quiz/quiz.model.ts'),
      import('../features/quiz/quiz.mode.ts'),
      import('../features/quiz/crosshair.map.ts'),
    ]);
  const { state: appState } = page;
  const quiz = createQuizModel(appState);
  const program = createQuizProgram(appState, page.explore, quiz);
  effect(() => {
    const map = page.firstMap.value;
    if (!map || appState.mapMode.value !== program) return;
    return aimGuess(map, program.scene, quiz);
  });
  return { program, loaded: createQuizView(quiz) };
}

/** Draws the second map while its box is in the page, and links it to the first. */
function keepSecondMap(page: AppContext, { second, lock }: CompareMode): void {
  effect(() => {
    const container = page.secondHost.value;
    const first = page.firstMap.value;
    if (!container || !first) return;
    let unlink = (): void => undefined;
    const { secondMap } = page.state.compare;
    const stopWaiting = onSlow(() => {
      if (secondMap.status.peek() === 'loading') page.state.notices.show({ type: 'map-slow' }, page.state.map.recreate);
    });
    const making = page.engine
      .then((engine) =>
        engine?.createMap({
          ...mapParts(page),
          container,
          scene: second,
          events: engine.createSecondMapEvents(page.state),
        }),
      )
      .catch((error) => {
        console.error(error);
        secondMap.setStatus('unavailable');
        page.state.notices.show({ type: 'map-failed' }, page.state.map.recreate);
        return null;
      });
    let left = false;
    void Promise.all([page.engine, making]).then(([engine, map]) => {
      if (engine && map && !left) unlink = engine.linkMaps(first, map, lock);
    });
    return () => {
      left = true;
      stopWaiting();
      unlink();
      void making.then((map) => map?.destroy());
      const { map, notices } = page.state;
      // What was told of it alone is over.
      if (map.status.peek() === 'ready') notices.withdraw('map-slow');
      if (secondMap.incomplete.peek() && !map.incomplete.peek()) notices.withdraw('tiles-failed');
      secondMap.reset();
    };
  });
}

/** The map on paper. What draws one aside arrives when it is asked for. */
export function createPaper(page: AppContext, locator: Element | null): PaperService {
  const { state: appState, lessons, explore, firstHost, firstMap } = page;
  const shownMap = (): MapView | null => (appState.map.status.peek() === 'ready' ? firstMap.peek() : null);
  return {
    screen() {
      const host = shownMap() && firstHost.peek();
      return host && { width: host.clientWidth, height: host.clientHeight };
    },
    now: () => shownMap()?.takePicture() ?? null,
    async draw(wishes) {
      if (!shownMap()) return null;
      const { drawPictures } = await import('../features/handout/draw-pictures.map.ts');
      // What is measured goes on paper; what the other views do to the map is of the screen.
      const program = appState.view.peek() === 'measure' ? appState.mapMode.peek() : null;
      return drawPictures(mapParts(page), (program?.scene ?? explore).peek(), wishes);
    },
    // The build drew it of the lesson that the page is built with.
    locator: () => {
      const isDrawn = lessons.source.peek().type === 'first' && locator instanceof SVGElement;
      return isDrawn ? (locator.cloneNode(true) as SVGElement) : null;
    },
    onPrint,
    print: printPage,
    settled,
  };
}

/**
 * Handouts by Ctrl+P. Their program comes when the map has come to rest: the browser's own “Print…” waits for nothing, so what it
 * prints has to be there before.
 */
export function bindHandouts({ state: appState }: AppContext, load: () => Promise<Handouts>): void {
  onPrintKey(async () => {
    appState.notices.show({ type: 'handout-preparing' });
    try {
      const handouts = await load();
      await handouts.print({ sheets: ['map'], page: null });
    } catch (error) {
      console.error(error);
      printPage();
    } finally {
      appState.notices.withdraw('handout-preparing');
    }
  });
  // Offline it may not arrive: the page's own print has the words then.
  whenAtRest(appState, () => {
    load().catch(() => undefined);
  });
}

/** Keeps the app on this machine, for use without a network; not before the reader has what they came for. */
export function bindOffline({ state: appState }: AppContext, offline: OfflineModel): void {
  whenAtRest(appState, () => offline.begin());
}

/** Calls `then` once when the map has come to rest, or there is none. */
function whenAtRest(appState: AppState, then: () => void): void {
  const stop = effect(() => {
    const { value: status } = appState.map.status;
    if (status !== 'ready' && status !== 'unavailable') return;
    queueMicrotask(() => stop());
    void afterPaint().then(then);
  });
}

/** What both maps are made with. */
export function mapParts({ state: appState, localization }: AppContext) {
  const words = computed(() => {
    const { map } = localization.value.messages;
    return { canvas: map.canvas, places: map.placesOnMap, laidMove: map.laidMove, laidTurn: map.laidTurn };
  });
  const gestures = computed(() => (appState.url.value.embed ? localization.value.messages.embed.gestures : null));
  return { words, gestures, archives: { basemap: basemapUrl, relief: reliefUrl } };
}
