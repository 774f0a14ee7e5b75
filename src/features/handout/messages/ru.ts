/** Lists the Russian words of Handout. */
import { LOCALES } from '../../../i18n/locales.ts';
import { createCount } from '../../../i18n/messages/count.ts';
import type { HandoutMessages } from './en.ts';

const count = createCount(LOCALES.ru);

export const handout: HandoutMessages = {
  heading: 'Печать раздаточных листов',
  sheets: {
    legend: 'Листы',
    names: {
      map: 'Карта, места, расстояния и цитаты',
      worksheet: 'Рабочий лист: контурная карта и вопросы',
      key: 'Ответы к рабочему листу',
    },
    none: 'Сначала выберите лист.',
  },
  paper: { legend: 'Бумага', letter: 'Letter (США)' },
  orientation: { legend: 'Ориентация', names: { portrait: 'Книжная', landscape: 'Альбомная' } },
  go: 'Напечатать или сохранить в PDF',
  hint: 'Всё выбранное печатается сразу или сохраняется одним файлом PDF из окна печати браузера.',
  titles: { worksheet: 'Рабочий лист', key: 'Ответы' },
  fields: { name: 'Имя', date: 'Дата' },
  columns: { place: 'Место', what: 'Что это', where: 'Координаты', paragraphs: 'Абзацы' },
  onlyFirst: (shown, n) => `Первые ${shown} из ${count(n, { one: '# записи', other: '# записей' })}.`,
  scale: 'Масштаб в середине карты',
  north: 'Север',
  insetNote: 'Рамка на карте показывает, где лежит врезка.',
  naming: {
    heading: 'Как называются эти места?',
    task: 'Подпишите название рядом с каждым номером на карте.',
    bank: (names) => `Названия на выбор: ${names}.`,
  },
  further: {
    heading: 'Что дальше?',
    question: (from, one, other) => `Откуда: ${from}. Куда дальше: ${one} или ${other}?`,
    answer: (name, metres, otherName, otherMetres) => `${name}, ${metres} (${otherName}: ${otherMetres})`,
  },
  gaps: {
    heading: 'Какое место пропущено в цитате?',
    task: 'Впишите в каждый пропуск название или номер места. Место может встретиться не раз.',
    gap: 'пропуск',
  },
  measured: {
    heading: 'Какое здесь расстояние?',
    task: 'Измерьте линейкой на карте и возьмите масштаб той же карты.',
    question: (from, to) => `${from} – ${to}:`,
    numbered: (name, number) => `${name} (${number})`,
    answer: (metres, read) => `${metres}; по масштабу карты около ${read}`,
    why: 'Числа могут расходиться, потому что плоская карта не сохраняет один масштаб: он верен только в её середине.',
  },
  government: (place) => `${place}: названием обозначено правительство.`,
};
