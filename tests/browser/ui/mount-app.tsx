/** Puts the whole page into a test, with a made lesson, a history that remembers and a clipboard that can refuse. */

import { signal } from '@preact/signals';
import { expect } from 'vitest';
import { fault } from '../../../src/domain/result.ts';
import '../../../src/ui/shared/styles/index.css';
import { App } from '../../../src/app/App.tsx';
import type { Language } from '../../../src/domain/languages.ts';
import type { Lesson } from '../../../src/domain/lesson.ts';
import { createExploreView } from '../../../src/features/explore/index.ts';
import type { ImportModel } from '../../../src/features/import/import.model.ts';
import { ImportContext } from '../../../src/features/import/import-context.ts';
import type { AppState } from '../../../src/state/app-state.ts';
import { createTownsModel } from '../../../src/state/towns-model.ts';
import { AppContexts } from '../../../src/ui/shared/AppContexts.tsx';
import type { AppServices } from '../../../src/ui/shared/services.ts';
import { NO_PAPER, NO_SAVING } from '../../../src/ui/shared/services.ts';
import { makeAppContext } from '../../support/app-context.ts';
import { makeAtlas, type TestAtlas } from '../../support/atlases.ts';
import { makeLesson, makePassage, makePlace } from '../../support/lessons.ts';
import { mount } from '../../support/mount.ts';
import { wholeLocalization } from '../../support/words.ts';

const TWO_BASES = 'Russia has a naval base in Tartous and an airbase at Khmeimim – both are Moscow’s only outposts.';

/** Two bases close together and a capital far away; Reval is in no passage. */
export const LESSON = makeLesson({
  layers: [
    { id: 'bases', label: { en: 'Bases', ar: 'قواعد', ru: 'Базы' } },
    { id: 'capitals', label: { en: 'Capitals', ar: 'عواصم', ru: 'Столицы' } },
  ],
  places: [
    makePlace('tartous', {
      layer: 'bases',
      kind: 'naval-base',
      name: { en: 'Tartous', ar: 'طرطوس', ru: 'Тартус' },
      aliases: ['Ţarţūs'],
      lngLat: [35.874, 34.915],
      country: 'SY',
    }),
    makePlace('khmeimim', {
      layer: 'bases',
      kind: 'air-base',
      name: { en: 'Khmeimim', ar: 'حميميم', ru: 'Хмеймим' },
      aliases: ['OSLK'],
      lngLat: [35.945, 35.41167],
      country: 'SY',
    }),
    makePlace('moscow', {
      layer: 'capitals',
      kind: 'capital',
      name: { en: 'Moscow', ar: 'موسكو', ru: 'Москва' },
      lngLat: [37.6173, 55.7558],
      country: 'RU',
    }),
    makePlace('reval', { layer: 'capitals', kind: 'capital', lngLat: [24.7, 59.4], name: { en: 'Reval' } }),
  ],
  passages: [
    makePassage('visit', 'The first visit to Moscow.', [
      { place: 'moscow', exact: 'Moscow', start: 19, sense: 'place' },
    ]),
    makePassage(
      'bases',
      TWO_BASES,
      [
        { place: 'tartous', exact: 'Tartous', start: TWO_BASES.indexOf('Tartous'), sense: 'place' },
        { place: 'khmeimim', exact: 'Khmeimim', start: TWO_BASES.indexOf('Khmeimim'), sense: 'place' },
        { place: 'tartous', exact: 'both', start: TWO_BASES.indexOf('both'), sense: 'description' },
        { place: 'khmeimim', exact: 'both', start: TWO_BASES.indexOf('both'), sense: 'description' },
        { place: 'moscow', exact: 'Moscow', start: TWO_BASES.indexOf('Moscow'), sense: 'government' },
      ],
      100,
    ),
  ],
});

const english = await wholeLocalization('en');

/** A page under test. */
export interface TestApp extends TestAtlas {
  readonly container: HTMLElement;
  /** What was written to the clipboard. */
  readonly copied: string[];
  readonly popupHost: { value: HTMLElement | null };
  speak(language: Language): Promise<void>;
}

interface MountOptions {
  readonly url?: string;
  readonly lesson?: Lesson;
  /** A browser that lets nothing be copied. */
  readonly refusesToCopy?: boolean;
  /** What the page is given in place of what a test is not about. */
  readonly services?: Partial<AppServices>;
  /** Opening, made for the state of the page. */
  readonly opening?: (appState: AppState) => ImportModel;
}

/** Mounts the page as it is after `main` has read its address. No map draws in it. */
export function mountApp(options: MountOptions = {}): TestApp {
  const { url = '', lesson = LESSON, refusesToCopy = false, services: given, opening } = options;
  const parts = makeAtlas({ url, lesson });
  const localization = signal(english);
  const popupHost = signal<HTMLElement | null>(null);
  const copied: string[] = [];
  const openModel = opening?.(parts.appState);
  const services: AppServices = {
    openArchive: async () => fault('unreadable'),
    download: () => undefined,
    coast: async () => null,
    towns: createTownsModel(async () => 'Berlin\tبرلين\tБерлин\t\tDE\t13.4105\t52.5244\n'),
    clipboard: {
      write: async (text: string) => {
        if (!refusesToCopy) copied.push(text);
        return !refusesToCopy;
      },
    },
    hasRelief: true,
    paper: NO_PAPER,
    handouts: async () => ({ print: async () => undefined }),
    pageUrl: () => 'https://atlas.example/?place=tartous',
    save: NO_SAVING,
    rejectIfSlow: (part) => part,
    partFailed: (_, notice = { type: 'part-failed' }) => {
      parts.appState.dialog.close();
      parts.appState.notices.show(notice, () => undefined);
    },
    ...given,
  };
  const explore = createExploreView(makeAppContext(parts.appState, localization, { popupHost }));
  parts.appState.showView(explore.id, explore.mode);
  parts.appState.urlState.read();
  const container = mount(
    <ImportContext.Provider value={async () => openModel ?? expect.unreachable()}>
      <AppContexts state={parts.appState} localization={localization} services={services}>
        <App
          mapHost={ignore}
          shown={signal(explore)}
          footer={signal(null)}
          loadMessages={async () => undefined}
          locator={<svg role="img" aria-label="Locator" />}
        />
      </AppContexts>
    </ImportContext.Provider>,
  );
  const speak = async (language: Language): Promise<void> => {
    localization.value = await wholeLocalization(language);
  };
  return { ...parts, container, copied, popupHost, speak };
}

/** As if the map drew: what opens is drawn in a box of its own, as in MapLibre's popup. */
export function drawMap({ appState, popupHost, container }: TestApp & { readonly appState: AppState }): void {
  const box = document.createElement('div');
  box.className = 'popup-body';
  container.querySelector('.map-host')?.append(box);
  popupHost.value = box;
  appState.map.setStatus('ready');
}

function ignore(): void {}
