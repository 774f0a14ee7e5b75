/** Pictures of every view, on a laptop and a phone, light and dark, and once in Arabic. */
import type { Page } from 'playwright-core';
import { ARTICLE } from '../support/authoring.ts';
import { picture } from './picture.ts';
import { type Look, type Scene, show, takePicture } from './stage.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The first question of a round that is always the same. */
async function startQuiz(page: Page): Promise<void> {
  await page.evaluate(() => {
    let calls = 0;
    Math.random = () => {
      calls += 1;
      return ((calls * 0x9e3779b1) >>> 0) / 2 ** 32;
    };
  });
  await button(page, 'Start').click();
  await page.getByRole('heading', { level: 2 }).first().waitFor();
}

/** A pasted article whose names have been found. */
async function beginLesson(page: Page): Promise<void> {
  await button(page, 'Make a new lesson').click();
  const text = page.getByRole('textbox', { name: 'The article’s text', exact: true });
  await text.fill(ARTICLE);
  await button(page, 'Find places').click();
  await page
    .getByRole('radio', { name: /^1? ?Bergen/ })
    .first()
    .waitFor();
}

const VIEWS: Readonly<Record<string, Omit<Scene, 'screen'>>> = {
  explore: { path: '' },
  'explore-place': { path: '?place=khmeimim' },
  compare: { path: '?view=compare&sites=tartous,khmeimim' },
  measure: { path: '?view=measure&line=34.915/35.874,55.756/37.617' },
  present: { path: '?view=present&step=5' },
  quiz: { path: '?view=quiz', act: startQuiz },
  author: { path: '?view=author', act: beginLesson },
};

const LOOKS: readonly (readonly ['laptop' | 'phone', Look])[] = [
  ['laptop', { theme: 'light', language: 'en' }],
  ['laptop', { theme: 'dark', language: 'en' }],
  ['laptop', { theme: 'light', language: 'ar' }],
  ['phone', { theme: 'light', language: 'en' }],
  ['phone', { theme: 'dark', language: 'en' }],
];

for (const [name, scene] of Object.entries(VIEWS)) {
  for (const [screen, look] of LOOKS) {
    const language = look.language === 'en' ? '' : `-${look.language}`;
    picture(`${name}-${screen}-${look.theme}${language}`, async () =>
      takePicture(await show({ ...scene, screen }, look)),
    );
  }
}
