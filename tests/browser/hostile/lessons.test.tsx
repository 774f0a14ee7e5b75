/** Takes hostile lessons, each through the real codec and into the real views: none runs, asks for anything, or breaks the page. */
import { signal } from '@preact/signals-core';
import fc from 'fast-check';
import { type ComponentChild, render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import lessonText from '../../../geodata/lessons/moscow-visit.geojson?raw';
import { App } from '../../../src/app/App.tsx';
import { VIEWS as LOADERS } from '../../../src/app/views.ts';
import { parseLesson } from '../../../src/codec/lesson/parse-lesson.ts';
import type { Lesson } from '../../../src/domain/lesson.ts';
import { fault } from '../../../src/domain/result.ts';
import type { AppContext, FeatureView } from '../../../src/features/contract.ts';
import { createExploreView } from '../../../src/features/explore/index.ts';
import type { Localization } from '../../../src/i18n/localization.ts';
import { createTownsModel } from '../../../src/state/towns-model.ts';
import { AppContexts } from '../../../src/ui/shared/AppContexts.tsx';
import { Faults } from '../../../src/ui/shared/Faults.tsx';
import { documentTitle } from '../../../src/ui/shared/lesson-words.ts';
import type { AppServices } from '../../../src/ui/shared/services.ts';
import { NO_PAPER, NO_SAVING } from '../../../src/ui/shared/services.ts';
import { makeAppContext } from '../../support/app-context.ts';
import { makeAtlas } from '../../support/atlases.ts';
import { REQUEST, SENTINEL } from '../../support/hostile-texts.ts';
import { mutatedLessons } from '../../support/mutated-lessons.ts';
import { wholeLocalization } from '../../support/words.ts';

/** Ten thousand take a minute: `HOSTILE_LESSONS=10000 npm test -- tests/browser/hostile`. */
const LESSONS = Number(import.meta.env['HOSTILE_LESSONS']);

/** A batch is drawn between two looks at what it has done. */
const BATCH = 250;

/** What none of our views makes of a lesson, by what could run, ask for something or lead elsewhere. */
const FOREIGN = [
  'script, iframe, frame, object, embed, img, image, audio, video, source, link, meta, base, style, form[action], template',
  '[onerror], [onload], [onfocus], [onclick], [onmouseover], [ontoggle], [onbegin], [srcdoc], [src], [data], [background], [formaction]',
  '[href]:not([href^="?"]):not([href^="#"]):not([href^="https://"])',
].join(', ');

const VIEWS = ['explore', 'explore', 'compare', 'measure', 'present', 'teacher', 'quiz'] as const;

interface Page {
  readonly page: ComponentChild;
  end(): void;
}

/** The page of `lesson` in the view that `number` falls on, with a place open, a step shown or a question asked. */
async function pageOf(lesson: Lesson, number: number, localization: Localization): Promise<Page> {
  const view = VIEWS[number % VIEWS.length] ?? 'explore';
  const place = lesson.places[number % lesson.places.length]?.id ?? '';
  const teacher = view === 'teacher' ? '&teacher' : '';
  const query = `?view=${teacher ? 'present' : view}&place=${encodeURIComponent(place)}&step=${(number % 10) + 1}${teacher}`;
  const { appState } = makeAtlas({ url: query, lesson });
  appState.urlState.read();
  const shownLocalization = signal(localization);
  const services: AppServices = {
    openArchive: async () => fault('unreadable'),
    download: () => undefined,
    coast: async () => null,
    towns: createTownsModel(async () => null),
    clipboard: { write: async () => true },
    paper: NO_PAPER,
    handouts: async () => ({ print: async () => undefined }),
    pageUrl: () => 'https://atlas.example/',
    hasRelief: true,
    save: NO_SAVING,
    rejectIfSlow: (part) => part,
    partFailed: (error) => expect.unreachable(String(error)),
  };
  document.title = documentTitle(appState, localization);
  const shown = await viewOf(view, makeAppContext(appState, shownLocalization));
  const page = (
    <AppContexts state={appState} localization={shownLocalization} services={services}>
      <App
        mapHost={ignore}
        shown={signal(shown)}
        footer={signal(null)}
        loadMessages={async () => undefined}
        locator={null}
      />
    </AppContexts>
  );
  return { page, end: shown.dispose };
}

async function viewOf(view: (typeof VIEWS)[number], app: AppContext): Promise<FeatureView> {
  const entry = LOADERS[view === 'teacher' ? 'present' : view];
  return entry ? (await entry()).load(app) : createExploreView(app);
}

test(`${LESSONS} of them`, { timeout: 300_000 }, async () => {
  const errors: string[] = [];
  const note = (event: Event): void => {
    errors.push(event instanceof ErrorEvent ? event.message : event.type);
  };
  for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation']) addEventListener(type, note);
  const english = await wholeLocalization('en');
  const languages = [english, await wholeLocalization('ar'), await wholeLocalization('ru')];
  let end = (): void => undefined;
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
      const localization = languages[(from + index) % languages.length] ?? english;
      const parsed = parseLesson(text);
      try {
        render(null, box);
        end();
        end = () => undefined;
        if (parsed.ok) {
          const made = await pageOf(parsed.value.lesson, from + index, localization);
          render(made.page, box);
          ({ end } = made);
        } else render(<Faults problems={parsed.error} localization={localization} source="made" />, box);
      } catch (error) {
        throw new Error(`${String(error)} in ${text.slice(0, 20_000)}`, { cause: error });
      }
      drawn[parsed.ok ? 'views' : 'faults'] += 1;
      const foreign = box.querySelector(FOREIGN);
      if (foreign) throw new Error(`${foreign.outerHTML.slice(0, 300)} in ${text.slice(0, 20_000)}`);
      if (box.textContent === '') throw new Error(`a blank page of ${text.slice(0, 20_000)}`);
    }
    // Effects, and whatever was to run by itself, have their turn.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
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
