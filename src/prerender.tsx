/** Writes the page's words and locator map at build time, in Node. */
import { signal } from '@preact/signals-core';
import { renderToString } from 'preact-render-to-string';
import { App } from './app/App.tsx';
import { drawLocator, type LocatorLand } from './cartography/locator.ts';
import { parseLesson } from './codec/lesson/parse-lesson.ts';
import { indexLesson } from './domain/lesson-index.ts';
import { fault } from './domain/result.ts';
import { createExploreView } from './features/explore/index.ts';
import { englishLocalization, loadLocalization } from './i18n/load-localization.ts';
import { lessonProblemMessages } from './i18n/messages/lesson-problems/index.ts';
import { createAppState } from './state/app-state.ts';
import { createScene } from './state/create-scene.ts';
import { createTownsModel } from './state/towns-model.ts';
import { AppContexts } from './ui/shared/AppContexts.tsx';
import { Faults } from './ui/shared/Faults.tsx';
import { documentTitle } from './ui/shared/lesson-words.ts';
import { type AppServices, NO_PAPER, NO_SAVING } from './ui/shared/services.ts';
import { LocatorMap } from './ui/shell/LocatorMap.tsx';

/** Texts of the data files. */
export interface PrerenderInput {
  readonly lessonText: string;
  readonly locatorLandText: string;
  readonly locatorIslandsText: string;
  readonly locatorBordersText: string;
}

/** The page's markup and its title. A lesson with faults becomes the page that lists them: nothing is half-drawn. */
export async function prerender({
  lessonText,
  locatorLandText,
  locatorIslandsText,
  locatorBordersText,
}: PrerenderInput): Promise<{
  html: string;
  title: string;
}> {
  const localization = englishLocalization;
  const parsed = parseLesson(lessonText);
  if (!parsed.ok) {
    const withProblems = await loadLocalization('en', [lessonProblemMessages]);
    return {
      html: renderToString(<Faults problems={parsed.error} localization={withProblems} source="lesson.geojson" />),
      title: localization.messages.brand,
    };
  }
  const { lesson } = parsed.value;
  const layerIds = lesson.layers.map((layer) => layer.id);
  const settings = { read: () => null, write() {} };
  const ground: LocatorLand = {
    land: geometry(locatorLandText),
    islands: geometry(locatorIslandsText),
    borders: geometry(locatorBordersText),
  };
  const locator = drawLocator(ground, lesson.places, layerIds);
  const state = createAppState({
    index: indexLesson(lesson),
    history: { read: () => '', push() {}, replace() {}, onTravel: () => () => {} },
    settings,
    machine: { prefersDark: signal(false), prefersReducedMotion: signal(false), compact: signal(false) },
  });
  const services: AppServices = {
    clipboard: { write: async () => false },
    openArchive: async () => fault('unreadable'),
    download: () => undefined,
    coast: async () => null,
    towns: createTownsModel(async () => null),
    hasRelief: true,
    paper: NO_PAPER,
    handouts: async () => ({ print: async () => undefined }),
    pageUrl: () => '',
    save: NO_SAVING,
    rejectIfSlow: <Part,>(part: Promise<Part>) => part,
    partFailed: () => undefined,
  };
  const explore = createExploreView({ state, baseScene: createScene(state), popupHost: signal(null) });
  const label = localization.messages.map.locator;
  return {
    html: renderToString(
      <AppContexts state={state} localization={signal(localization)} services={services}>
        <App
          mapHost={() => {}}
          shown={signal(explore)}
          footer={signal(null)}
          loadMessages={async () => undefined}
          locator={<LocatorMap locator={locator} label={label} />}
        />
      </AppContexts>,
    ),
    title: documentTitle(state, localization),
  };
}

/** The files are our own, made by `geodata/basemap`, whose build checks them. */
function geometry<Shape extends LocatorLand[keyof LocatorLand]>(text: string): Shape {
  return JSON.parse(text) as Shape;
}
