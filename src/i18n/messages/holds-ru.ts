/** The words of what may go wrong beneath the page in Russian. */
import type { HoldsMessages } from './holds-en.ts';

export const holds: HoldsMessages = {
  languageFailed: (language) => `${language} язык не загрузился. Страница остаётся на прежнем языке.`,
  languages: { en: 'Английский', ar: 'Арабский', ru: 'Русский' },
  tilesFailed: 'Части карты не загрузились. Чего на ней нет, есть в словах.',
  mapSlow: 'Карта ещё не пришла. Она может появиться позже; места и слова работают и без неё.',
  partFailed: 'Эта часть программы не загрузилась. То, что на экране, остаётся.',
  townsFailed: 'Список городов не загрузился. Места урока и координаты находятся и без него.',
};
