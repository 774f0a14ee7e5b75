import { expect, test } from 'vitest';
import { declined, isFormOf } from '../../../../../src/features/author/geoparsing/russian-cases.ts';
import { foldWord } from '../../../../../src/features/author/geoparsing/words.ts';

const isForm = (word: string, name: string): boolean =>
  declined(foldWord(name)).some((form) => isFormOf(foldWord(word), form));

test.each([
  ['Москва', 'Москвы Москве Москву Москвой'],
  ['Сирия', 'Сирии Сирию Сирией'],
  ['Казань', 'Казани Казанью'],
  ['Ярославль', 'Ярославля Ярославлю Ярославлем Ярославле'],
  ['Дамаск', 'Дамаска Дамаску Дамаском Дамаске'],
  ['Шанхай', 'Шанхая Шанхаю Шанхаем Шанхае'],
  ['Афины', 'Афин Афинам Афинами Афинах'],
  ['Череповец', 'Череповца Череповце'],
  ['Нижний', 'Нижнего Нижнему Нижним Нижнем'],
  ['Саудовская', 'Саудовской Саудовскую'],
  ['Орёл', 'Орёл'],
])('%s is known in its cases', (name, forms) => {
  for (const form of [name, ...forms.split(' ')]) expect(isForm(form, name), form).toBe(true);
});

test.each([
  ['московский', 'Москва'],
  ['Осла', 'Осло'],
  ['Сирийский', 'Сирия'],
  ['Токиом', 'Токио'],
  ['Дамаскин', 'Дамаск'],
])('%s is no form of %s', (word, name) => {
  expect(isForm(word, name)).toBe(false);
});
