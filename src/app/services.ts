/** Makes the services of the browser that components use. */
import basemapUrl from '../../geodata/basemap/basemap.pmtiles?url';
import reliefUrl from '../../geodata/basemap/relief.pmtiles?url';
import townsUrl from '../../geodata/gazetteer/towns.tsv.gzip?url';
import { fault, type Problem, type Result, success } from '../domain/result.ts';
import type { AppContext } from '../features/contract.ts';
import { messages as handoutMessages } from '../features/handout/messages/index.ts';
import type { ImportModel } from '../features/import/import.model.ts';
import { messages as importMessages } from '../features/import/messages/index.ts';
import { writeClipboard } from '../platform/clipboard.ts';
import { rejectIfSlow } from '../platform/clock.ts';
import { downloadFile, readPacked } from '../platform/files.ts';
import { reloadPage } from '../platform/navigation.ts';
import { once } from '../platform/once.ts';
import type { LessonState } from '../state/lesson-state.ts';
import type { SavedLesson } from '../state/ports.ts';
import { createTownsModel } from '../state/towns-model.ts';
import type { AppServices } from '../ui/shared/services.ts';
import { ownLesson, pageWith } from './one-file.ts';
import { createPaper } from './paper.ts';

/** @param locator the drawing that the build wrote into the page */
export function createServices(app: AppContext, locator: Element | null): AppServices {
  const { state, lessons, localization, engine, loadMessages } = app;
  /** What reads the coast out of the archive arrives with the first question. */
  const coastFinder = once(async () => (await import('../map/tiles/coastline.ts')).createCoastFinder(basemapUrl));
  const services: AppServices = {
    clipboard: { write: writeClipboard },
    async openArchive(file) {
      const parts = Promise.all([import('../map/tiles/local-archive.ts'), engine]);
      const [local, map] = await rejectIfSlow(parts);
      return map ? local.openArchive(file, map.addArchive) : fault('unreadable');
    },
    download: downloadFile,
    coast: async (lngLat) => (await coastFinder())(lngLat),
    hasRelief: reliefUrl !== '',
    towns: createTownsModel(
      // The one file has no towns: places and coordinates are found.
      () => (townsUrl === '' ? Promise.resolve('') : readPacked(townsUrl).catch(() => null)),
      () => state.notices.show({ type: 'towns-failed' }, () => services.towns.load()),
    ),
    paper: createPaper(app, locator),
    handouts: once(async () => {
      const [{ createHandouts }] = await rejectIfSlow(
        Promise.all([import('../features/handout/index.tsx'), loadMessages(handoutMessages)]),
      );
      return createHandouts({ state, localization, services });
    }),
    pageUrl: () => location.href,
    save: { lesson: () => savedLesson(lessons), oneFile: pageWith },
    rejectIfSlow,
    partFailed(error, notice = { type: 'part-failed' }) {
      console.error(error);
      state.dialog.close();
      state.notices.show(notice, reloadPage);
    },
  };
  return services;
}

/** Loads the import feature on the first call. Rejects where it does not load. */
export function createImportLoader(app: AppContext): () => Promise<ImportModel> {
  return once(async () => {
    const [{ createImport }] = await rejectIfSlow(
      Promise.all([import('../features/import/index.ts'), app.loadMessages(importMessages)]),
    );
    return createImport(app, {
      ownLesson: ownLesson()?.entry ?? null,
      startWorker: () => new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' }),
      loadHere: async () => (await import('./import-here.ts')).importHere,
    });
  });
}

/** The lesson with the text of its file, which is printed when it is asked for; or what keeps a draft from being one. */
async function savedLesson({ opened }: LessonState): Promise<Result<SavedLesson, readonly Problem[]>> {
  const { printLesson } = await rejectIfSlow(import('../codec/lesson/print-lesson.ts'));
  const document = opened.peek().document();
  return document.ok ? success({ lesson: document.value.lesson, text: printLesson(document.value) }) : document;
}
