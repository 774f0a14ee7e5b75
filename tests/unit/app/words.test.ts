import { signal } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { createWords } from '../../../src/app/words.ts';
import type { Language } from '../../../src/domain/languages.ts';
import type { MessageLoader } from '../../../src/i18n/localization.ts';
import type { Messages } from '../../../src/i18n/messages/en.ts';
import type { AppState } from '../../../src/state/app-state.ts';
import { createNotices } from '../../../src/state/notices.ts';
import { settled } from '../../support/authoring.ts';

const said = (word: string) => ({ offline: { newer: word } }) as unknown as Partial<Messages>;

/** A part whose words arrive when they are let go of. */
function makePart() {
  const waiting: (() => void)[] = [];
  const come = (word: string) => () =>
    new Promise<Partial<Messages>>((resolve) => waiting.push(() => resolve(said(word))));
  const loader: MessageLoader = { en: come('newer'), ar: come('أحدث'), ru: come('новее') };
  return { loader, arrive: () => waiting.splice(0).map((release) => release()) };
}

test('two that ask for the same words both wait for them', async () => {
  const words = createWords();
  const { loader, arrive } = makePart();
  let there = 0;
  for (const load of [words.load(loader), words.load(loader)]) void load.then(() => (there += 1));
  await settled();
  expect(there).toBe(0);
  arrive();
  await settled();
  expect(there).toBe(2);
  expect(words.localization.value.messages.offline.newer).toBe('newer');
});

test('words that did not arrive are asked for again', async () => {
  const words = createWords();
  let isBroken = true;
  const load = async () => {
    if (isBroken) throw new Error('no network');
    return said('newer');
  };
  const loader: MessageLoader = { en: load, ar: load, ru: load };
  await expect(words.load(loader)).rejects.toThrow('no network');
  isBroken = false;
  await words.load(loader);
  expect(words.localization.value.messages.offline.newer).toBe('newer');
});

test('a language that is chosen brings the words of every part', async () => {
  const words = createWords();
  const { loader, arrive } = makePart();
  const loading = words.load(loader);
  arrive();
  await loading;
  const language = signal<Language>('en');
  words.bind({ language, notices: createNotices() } as unknown as AppState);
  language.value = 'ru';
  await expect
    .poll(() => {
      arrive();
      return words.localization.value.language;
    })
    .toBe('ru');
  expect(words.localization.value.messages.offline.newer).toBe('новее');
});
