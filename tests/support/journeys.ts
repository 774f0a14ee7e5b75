/** Lists what a person does to need each part of the program, and how each part is known to be there. */
import type { Page } from 'playwright-core';
import { makeLargeLesson, makeLongArticle } from './large-lesson.ts';
import { makeArchive } from './made-archives.ts';

/** A way to a part of the program. */
export interface Journey {
  readonly name: string;
  readonly path: string;
  readonly view?: string;
  readonly language?: string;
  /** False where no map is needed: the page is then opened without WebGL, which is quicker. */
  readonly map?: boolean | undefined;
  /** Prepares the page before it is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** What is done beside opening the page. Does the next thing that is to be done, and nothing where that cannot be done yet. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** A selector of what is there then. */
  readonly there?: string;
  /** A selector of what says that something is missing, where no button tries again: the person does the same again. */
  readonly told?: string;
  /** Why its requests are only counted, and not made to fail. */
  readonly untried?: string;
}

/** The front page. */
export const OPENING: Journey = { name: 'opening the page', path: '' };

/** Files in the build's `assets` that no journey asks for, and why. */
export const NOT_ON_A_JOURNEY: readonly { readonly file: RegExp; readonly why: string }[] = [
  {
    file: /^noto-(sans|serif)-(latin|cyrillic)-ext-[46]00-normal-/,
    why: 'letters that neither a bundled lesson nor the interface has; the machine’s own font stands in',
  },
  { file: /^import-here-/, why: 'reads a file where no worker starts: tests/e2e/one-file.test.ts' },
  {
    file: /^(ar|ru)-/,
    why: 'the words of a feature, which come as those of Explore do on the journeys “Arabic” and “Russian”',
  },
  { file: /^fill-page-/, why: 'the dialog says itself what is missing: tests/browser/features/export/save.test.tsx' },
];

/** Presses a button of the bar, which is behind another one on a screen as small as this. */
function pressInBar(page: Page, name: string): Promise<void> {
  return pressIfThere(page, `.page-act[aria-label="${name}"]`);
}

/** Presses what `selector` finds, at once; does nothing where that is nothing. */
function pressIfThere(page: Page, selector: string): Promise<void> {
  return page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
}

async function isThere(page: Page, selector: string): Promise<boolean> {
  return (await page.locator(selector).count()) > 0;
}

/** Opens the dialog of `name`, where none is open, and then does `act` in it. */
function inDialog(name: string, act: (page: Page) => Promise<unknown> = async () => undefined) {
  return async (page: Page): Promise<void> => {
    if (await isThere(page, 'dialog.page-dialog[open]')) await act(page);
    else await pressInBar(page, name);
  };
}

/** Gives a file to a field that is there. */
async function give(page: Page, selector: string, file: GivenFile): Promise<void> {
  if (await isThere(page, selector)) await page.locator(selector).first().setInputFiles(file);
}

/** A file as a person gives it. */
interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const TABLE: GivenFile = { name: 'a.csv', mimeType: '', buffer: Buffer.from('name,lat,lng\nA,1,2\n') };
const ARTICLE = 'A headline\n\nThe ferry from Bergen sails on Monday.\n';
const MAP_FILE: GivenFile = { name: 'town.pmtiles', mimeType: '', buffer: makeArchive() };

/** In their order: each makes requests that none before it has made. */
export const JOURNEYS: readonly Journey[] = [
  OPENING,
  { name: 'Compare', path: '?view=compare', view: 'compare' },
  { name: 'Measure', path: '?view=measure', view: 'measure' },
  { name: 'Present', path: '?view=present', view: 'present' },
  { name: 'Quiz', path: '?view=quiz', view: 'quiz' },
  { name: 'Arabic', path: '?lang=ar', language: 'ar' },
  { name: 'Russian', path: '?lang=ru', language: 'ru' },
  { name: 'printing', path: '', act: inDialog('Print…'), there: '.page-dialog' },
  { name: 'embedding', path: '', map: false, act: inDialog('Embed…'), there: '.page-dialog' },
  { name: 'saving', path: '', map: false, act: inDialog('Save…'), there: '.save-ways' },
  {
    name: 'relief',
    path: '',
    act: (page) => pressIfThere(page, '.relief input:not(:checked)'),
    there: '.relief input:checked',
  },
  {
    name: 'a map file of one’s own',
    path: '',
    act: async (page) => {
      if (await isThere(page, '.basemap-panel')) await give(page, '.basemap-panel input[type=file]', MAP_FILE);
      else await pressIfThere(page, '.basemap-button:not([aria-expanded=true])');
    },
    there: '.basemap-panel [value=file]',
  },
  { name: 'another lesson', path: '?lesson=date-line', map: false },
  {
    name: 'a lesson of many places',
    path: '',
    map: false,
    prepare: (page) =>
      page.route('**/moscow-visit-*.geojson', (route) =>
        route.fulfill({ contentType: 'application/geo+json', body: makeLargeLesson(300) }),
      ),
    there: '.place-row',
  },
  {
    name: 'an article of many passages',
    path: '',
    map: false,
    prepare: (page) =>
      page.route('**/moscow-visit-*.geojson', (route) =>
        route.fulfill({ contentType: 'application/geo+json', body: makeLongArticle(300) }),
      ),
    there: '.passage-list',
  },
  {
    name: 'opening',
    path: '',
    map: false,
    act: inDialog('Open…'),
    there: '.open-ways',
  },
  {
    name: 'a file of one’s own',
    path: '',
    view: 'author',
    map: false,
    act: inDialog('Open…', (page) => give(page, '.page-dialog input[type=file]', TABLE)),
    there: '.author-todo',
    untried: 'comes after “Open…”; what a file itself can do wrong: tests/e2e/open.test.ts',
  },
  {
    name: 'names in a text',
    path: '?view=author',
    view: 'author',
    map: false,
    act: async (page) => {
      if (await isThere(page, '.author-article')) {
        await page.locator('.author-article').fill(ARTICLE);
        await pressIfThere(page, '.author-go');
      } else await pressIfThere(page, '[aria-labelledby=open-new] button');
    },
    there: '.name-choice',
    untried: 'the search says itself what is missing: tests/browser/features/author/suggestions.test.ts',
  },
  {
    name: 'handouts',
    path: '',
    prepare: (page) =>
      page.addInitScript(() => {
        window.print = () => document.documentElement.classList.add('is-printed');
      }),
    act: inDialog('Print…', (page) => pressIfThere(page, '.page-dialog .dialog-main')),
    there: '.is-printed',
  },
];
