/** Where the page begins: makes the lesson, the state, the map and the edges of the browser, and hands them to one another. */

import { effect, type Signal, signal, untracked } from '@preact/signals-core';
import { h, hydrate, render } from 'preact';
import basemapUrl from '../geodata/basemap/basemap.pmtiles?url';
import reliefUrl from '../geodata/basemap/relief.pmtiles?url';
import townsUrl from '../geodata/gazetteer/towns.tsv.gzip?url';
import { App } from './app/App.tsx';
import type { AppContext } from './app/app-context.ts';
import { CannotOpen } from './app/CannotOpen.tsx';
import { bindDocument, bindLocalization } from './app/document.ts';
import { createLessonLoader, type LessonLoader } from './app/lesson-loader.ts';
import { bindMapRecreation, loadEngine, showMap } from './app/map-lifecycle.ts';
import { ownLesson, pageWith } from './app/one-file.ts';
import { bindHandouts, bindOffline, bindView, createPaper } from './app/view-host.ts';
import { waitingView } from './app/waiting-view.tsx';
import { asksForAuthor, DEFAULT_URL_VALUES } from './codec/url/page-url.ts';
import { parseLessonSource, parseUrl } from './codec/url/parse-url.ts';
import { printUrl } from './codec/url/print-url.ts';
import type { CoastFinder } from './domain/coast.ts';
import type { LessonSource, OpenFailure } from './domain/lesson-source.ts';
import { fault } from './domain/outcome.ts';
import { type Result, success } from './domain/result.ts';
import { createOffline, isKept } from './features/offline/app-cache.ts';
import { createOfflineModel } from './features/offline/offline.model.ts';
import { englishLocalization, loadLocalization } from './i18n/load-localization.ts';
import type { Localization } from './i18n/localization.ts';
import { writeClipboard } from './platform/clipboard.ts';
import { onSlow } from './platform/clock.ts';
import { downloadFile } from './platform/download.ts';
import { createBrowserHistory } from './platform/history.ts';
import { createMachine } from './platform/machine.ts';
import { once } from './platform/once.ts';
import { afterFirstContent, afterPaint } from './platform/paint.ts';
import { readPacked } from './platform/read-text.ts';
import { reloadPage } from './platform/reload.ts';
import { reportErrors } from './platform/reporter.ts';
import { createSettings } from './platform/settings.ts';
import { trustOwnWorkers } from './platform/trusted-types.ts';
import { type AppState, createAppState } from './state/app-state.ts';
import { createScene } from './state/create-scene.ts';
import { createLessonState, type LessonState } from './state/lesson-state.ts';
import type { SavedLesson } from './state/ports.ts';
import { createTownsModel } from './state/towns-model.ts';
import { type AppServices, AppServicesContext } from './ui/shared/context.ts';
import { LoadFailed } from './ui/shared/LoadFailed.tsx';
import { Adopted } from './ui/shell/Adopted.tsx';

trustOwnWorkers(document.baseURI);

/** The language of a link is read without a lesson. */
const NOTHING_REFERABLE = { places: new Set<string>(), layers: new Set<string>(), steps: 0 };

const root = document.getElementById('app');
if (root) void start(root);

/** Opens the lesson that the address asks for and brings the page to life; one that cannot be had is said in words. */
async function start(root: HTMLElement): Promise<void> {
  const localization = signal<Localization>(englishLocalization);
  const sources = createLessonLoader(localization);
  const source = parseLessonSource(location.search);
  const reading = sources.open(source);
  // The words that the build wrote are painted before any work; the map engine is asked for when they are on screen, or at once where
  // it is on this machine and takes nothing from their way here.
  const engine = isKept() ? loadEngine() : afterFirstContent().then(loadEngine);
  await afterPaint();
  document.getElementById('late')?.remove();
  const stopWaiting = source.type === 'first' ? () => {} : wait(root);
  const opened = await reading;
  stopWaiting();
  if ('type' in opened) return fail(root, source, opened);
  live(root, { lessons: createLessonState(opened), sources, localization, engine });
}

/** Beside the first lesson's words, which are hidden: the file of another may be long in coming. Returns the way to end it. */
function wait(root: HTMLElement): () => void {
  const box = notice(root);
  render(h('p', { class: 'waiting', role: 'status' }, englishLocalization.messages.source.waiting), box);
  return () => box.remove();
}

/** Says why there is no lesson. Of the first one the words that the build wrote stay. */
async function fail(root: HTMLElement, source: LessonSource, failure: OpenFailure): Promise<void> {
  if (source.type === 'first' && failure.type === 'unreachable') {
    return render(h(LoadFailed, { localization: englishLocalization, retry: reloadPage }), notice(root));
  }
  const { language, unit } = parseUrl(location.search, NOTHING_REFERABLE).address;
  const localization = await loadLocalization(language).catch(() => englishLocalization);
  const first = source.type === 'first' ? null : printUrl({ ...DEFAULT_URL_VALUES, language, unit });
  render(null, root);
  root.replaceChildren();
  showWords();
  document.documentElement.lang = localization.language;
  document.documentElement.dir = localization.direction;
  document.title = localization.messages.brand;
  render(h(CannotOpen, { failure, localization, first, retry: reloadPage }), root);
}

/** What `before-paint.js` hid: words of another lesson than the address asks for. */
function showWords(): void {
  delete document.documentElement.dataset['lesson'];
}

/** A box before the page's words, which stay. */
function notice(root: HTMLElement): HTMLElement {
  const box = document.createElement('div');
  root.before(box);
  return box;
}

/** What the page is made of. */
interface Beginning extends Pick<AppContext, 'lessons' | 'engine'> {
  readonly sources: LessonLoader;
  readonly localization: Signal<Localization>;
}

function live(root: HTMLElement, { lessons, sources, localization, engine }: Beginning): void {
  const isFirst = lessons.source.peek().type === 'first';
  // The words of a lesson that was put into a saved page are plainer than those that the build writes.
  const isWritten = isFirst && !ownLesson();
  const openSource = async (source: LessonSource): Promise<void> => {
    const opened = await sources.open(source);
    if (!('type' in opened)) return lessons.open(opened);
    await fail(root, source, opened);
    // The page is gone; what is gone to next is a page of its own.
    addEventListener('popstate', reloadPage);
    return new Promise(() => {});
  };
  const settings = createSettings();
  const appState = createAppState({
    index: lessons.index,
    history: createBrowserHistory(),
    settings,
    machine: createMachine(),
    sources: { shown: () => lessons.source.peek(), open: openSource },
  });
  reportErrors((detail) => appState.notices.show({ type: 'unexpected', detail }));
  const page: AppContext = {
    state: appState,
    lessons,
    drafts: sources.drafts,
    engine,
    localization,
    explore: createScene(appState),
    loaded: signal(isFirst ? null : waitingView),
    popupHost: signal(null),
    firstHost: signal(null),
    secondHost: signal(null),
    firstMap: signal(null),
  };

  const offline = createOfflineModel(createOffline(import.meta.url, appState.url.peek().embed), settings);
  // The build's drawing is taken out and given back to the same place, so that hydration need not know its paths.
  const locator = root.querySelector('svg.locator');
  locator?.remove();
  const context: AppServices = {
    state: appState,
    localization,
    clipboard: { write: writeClipboard },
    openArchive: openArchiveWith(page),
    download: downloadFile,
    coast: findCoast,
    offline,
    hasRelief: reliefUrl !== '',
    towns: createTownsModel(
      // The one file has no towns: places and coordinates are found.
      () => (townsUrl === '' ? Promise.resolve('') : readPacked(townsUrl).catch(() => null)),
      () => appState.notices.show({ type: 'towns-failed' }, () => context.towns.load()),
    ),
    paper: createPaper(page, locator),
    handouts: once(async () => (await import('./features/handout/index.tsx')).createHandouts(context)),
    pageUrl: () => location.href,
    opening: once(async () => (await import('./features/import/index.ts')).createImport(page)),
    save: { lesson: () => savedLesson(lessons), oneFile: pageWith },
    reload: reloadPage,
    whenLong: onSlow,
  };
  const app = h(App, {
    mapHost: (element: HTMLElement | null) => {
      page.firstHost.value = element;
    },
    popupHost: page.popupHost,
    loaded: page.loaded,
    locator: isWritten && locator && h(Adopted, { node: locator }),
  });
  const whole = h(AppServicesContext.Provider, { value: context }, app);
  if (isWritten) hydrate(whole, root);
  else {
    root.replaceChildren();
    showWords();
    render(whole, root);
  }

  appState.urlState.read();
  offerDrafts(appState);
  bindLocalization(appState, localization);
  bindDocument(appState, localization);
  bindView(page);
  bindHandouts(page, context.handouts);
  keepCamera(page);
  bindOffline(page, offline);
  keepDraftNotices(page);
  const stop = effect(() => {
    // The teacher's own screen has no map.
    if (appState.view.value === 'present' && appState.url.value.teacher) return;
    queueMicrotask(() => stop());
    void showMap(page);
  });
  bindMapRecreation(page);
}

/** Where a link asks for the author's view without a draft, what it takes is at hand: the drafts of this machine, and a new one. */
function offerDrafts({ notices, dialog }: AppState): void {
  if (notices.notices.peek().some(({ content }) => content.type === 'dropped' && asksForAuthor(content)))
    dialog.show('open');
}

/** Tells that the record of a draft is damaged. */
function keepDraftNotices({ state: appState, lessons }: AppContext): void {
  effect(() => {
    const { damaged } = lessons.opened.value;
    untracked(() => damaged && appState.notices.show({ type: 'draft-damaged' }));
  });
}

/** The lesson with the text of its file, which is printed when it is asked for; or what keeps a draft from being one. */
async function savedLesson({ opened }: LessonState): Promise<Result<SavedLesson>> {
  const { printLesson } = await import('./codec/lesson/print-lesson.ts');
  const document = opened.peek().document();
  return document.ok ? success({ lesson: document.value.lesson, text: printLesson(document.value) }) : document;
}

/** Reads the coast out of the archive; what that needs arrives with the first question. */
const coastFinder = once(async () => (await import('./map/tiles/coastline.ts')).createCoastFinder(basemapUrl));
const findCoast: CoastFinder = async (lngLat) => (await coastFinder())(lngLat);

/** Opens a map file; what reads it arrives with the first one, and hands its tiles to the engine. */
function openArchiveWith(page: AppContext): AppServices['openArchive'] {
  return async (file) => {
    const [local, map] = await Promise.all([import('./map/tiles/local-archive.ts').catch(() => null), page.engine]);
    return local && map ? local.openArchive(file, map.addArchive) : fault('unreadable');
  };
}

/** A link, back and forward bring the camera with them; without one the map shows what the view opens with. */
function keepCamera({ state: appState, loaded }: AppContext): void {
  effect(() => {
    appState.urlState.navigations.value;
    const program = appState.mapMode.value;
    const wish = program?.initialView.value;
    // The program of the view before would show its own part of another lesson.
    if (program && loaded.value?.view !== appState.view.value) return;
    const { camera } = appState.url.peek();
    if (camera) appState.map.moveCamera({ type: 'camera', camera });
    else if (wish) appState.map.moveCamera(wish);
    else appState.frame();
  });
}
