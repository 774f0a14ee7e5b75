/** Ten thousand hostile lessons, each through the real codec and into the real views: none runs, asks for anything, or breaks the page. */
import { signal } from '@preact/signals-core';
import fc from 'fast-check';
import { type ComponentChild, render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import lessonText from '../../../geodata/lessons/moscow-visit.geojson?raw';
import { App } from '../../../src/app/App.tsx';
import { parseLesson } from '../../../src/codec/lesson/parse-lesson.ts';
import type { Lesson } from '../../../src/domain/lesson.ts';
import { fault } from '../../../src/domain/outcome.ts';
import { createCompareView } from '../../../src/features/compare/compare-view.ts';
import { measureView } from '../../../src/features/measure/measure-view.ts';
import { createOfflineModel, NOT_OFFLINE } from '../../../src/features/offline/offline.model.ts';
import { createPresentViews } from '../../../src/features/present/present-view.ts';
import { createQuizModel } from '../../../src/features/quiz/quiz.model.ts';
import { createQuizView } from '../../../src/features/quiz/quiz-view.ts';
import { englishLocalization, loadLocalization } from '../../../src/i18n/load-localization.ts';
import type { Localization } from '../../../src/i18n/localization.ts';
import { createTownsModel } from '../../../src/state/towns-model.ts';
import { type AppServices, AppServicesContext } from '../../../src/ui/shared/context.ts';
import { documentTitle } from '../../../src/ui/shared/document-title.ts';
import { Faults } from '../../../src/ui/shared/Faults.tsx';
import { NO_PAPER } from '../../../src/ui/shared/handouts.ts';
import type { LoadedView } from '../../../src/ui/shared/loaded-view.ts';
import { NO_SAVING } from '../../../src/ui/shared/no-saving.ts';
import { makeAtlas } from '../../support/atlases.ts';
import { REQUEST, SENTINEL } from '../../support/hostile-texts.ts';
import { mutatedLessons } from '../../support/mutated-lessons.ts';

const LESSONS = 10_000;

/** A batch is drawn between two looks at what it has done. */
const BATCH = 250;

/** What none of our views makes of a lesson, by what could run, ask for something or lead elsewhere. */
const FOREIGN = [
  'script, iframe, frame, object, embed, img, image, audio, video, source, link, meta, base, style, form[action], template',
  '[onerror], [onload], [onfocus], [onclick], [onmouseover], [ontoggle], [onbegin], [srcdoc], [src], [data], [background], [formaction]',
  '[href]:not([href^="?"]):not([href^="#"]):not([href^="https://"])',
].join(', ');

const VIEWS = ['explore', 'explore', 'compare', 'measure', 'present', 'teacher', 'quiz'] as const;

const ports = {
  screen: { isFull: signal(false), enter: async () => false, leave: async () => undefined },
  openTeacher: () => false,
  closeWindow: () => undefined,
  now: () => 0,
  steadyNow: () => 0,
  everySecond: () => () => undefined,
};

/** The page of `lesson` in the view that `number` falls on, with a place open, a step shown or a question asked. */
function pageOf(lesson: Lesson, number: number, localization: Localization): ComponentChild {
  const view = VIEWS[number % VIEWS.length] ?? 'explore';
  const place = lesson.places[number % lesson.places.length]?.id ?? '';
  const teacher = view === 'teacher' ? '&teacher' : '';
  const query = `?view=${teacher ? 'present' : view}&place=${encodeURIComponent(place)}&step=${(number % 10) + 1}${teacher}`;
  const { appState } = makeAtlas({ url: query, lesson });
  appState.urlState.read();
  const services: AppServices = {
    state: appState,
    localization: signal(localization),
    openArchive: async () => fault('unreadable'),
    download: () => undefined,
    coast: async () => null,
    towns: createTownsModel(async () => null),
    clipboard: { write: async () => true },
    paper: NO_PAPER,
    handouts: async () => ({ print: async () => undefined }),
    pageUrl: () => 'https://atlas.example/',
    offline: createOfflineModel(NOT_OFFLINE, { read: () => null, write() {} }),
    hasRelief: true,
    opening: async () => expect.unreachable(),
    save: NO_SAVING,
  };
  document.title = documentTitle(services);
  return (
    <AppServicesContext.Provider value={services}>
      <App mapHost={ignore} loaded={signal(loadedView(view, appState))} locator={null} popupHost={signal(null)} />
    </AppServicesContext.Provider>
  );
}

function loadedView(view: (typeof VIEWS)[number], appState: AppServices['state']): LoadedView | null {
  if (view === 'compare') return createCompareView(ignore);
  if (view === 'measure') return measureView;
  if (view === 'present') return createPresentViews(ports).wall;
  if (view === 'teacher') return createPresentViews(ports).teacher;
  if (view !== 'quiz') return null;
  const quiz = createQuizModel(appState, () => 7);
  quiz.start();
  return createQuizView(quiz);
}

test(`${LESSONS} of them`, { timeout: 300_000 }, async () => {
  const errors: string[] = [];
  const note = (event: Event): void => {
    errors.push(event instanceof ErrorEvent ? event.message : event.type);
  };
  for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation']) addEventListener(type, note);
  const languages = [englishLocalization, await loadLocalization('ar'), await loadLocalization('ru')];
  // In the document, so that what could run would, and not laid out, which nothing here looks at.
  const box = document.body.appendChild(document.createElement('div'));
  box.style.display = 'none';
  onTestFinished(() => {
    render(null, box);
    box.remove();
    for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation']) removeEventListener(type, note);
  });
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  const drawn = { views: 0, faults: 0 };

  for (let from = 0; from < LESSONS; from += BATCH) {
    const texts = fc.sample(mutatedLessons(lessonText), BATCH);
    for (const [index, text] of texts.entries()) {
      const localization = languages[(from + index) % languages.length] ?? englishLocalization;
      const parsed = parseLesson(text);
      try {
        render(null, box);
        if (parsed.ok) render(pageOf(parsed.value.lesson, from + index, localization), box);
        else render(<Faults problems={parsed.problems} localization={localization} source="made" />, box);
      } catch (error) {
        throw new Error(`${String(error)} in ${text.slice(0, 20_000)}`, { cause: error });
      }
      drawn[parsed.ok ? 'views' : 'faults'] += 1;
      const foreign = box.querySelector(FOREIGN);
      if (foreign) throw new Error(`${foreign.outerHTML.slice(0, 300)} in ${text.slice(0, 20_000)}`);
      if (box.textContent === '') throw new Error(`a blank page of ${text.slice(0, 20_000)}`);
    }
    // Effects, and whatever was to run by itself, have their turn.
    await new Promise((resolve) => setTimeout(resolve));
    expect(SENTINEL in window, 'a script of a lesson has run').toBe(false);
    expect(errors).toEqual([]);
  }
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  const asked = performance.getEntriesByType('resource').filter(({ name }) => name.includes(REQUEST));
  expect(asked).toEqual([]);
  expect(drawn.views).toBeGreaterThan(LESSONS * 0.4);
  expect(drawn.faults).toBeGreaterThan(LESSONS * 0.1);
});

function ignore(): void {}
