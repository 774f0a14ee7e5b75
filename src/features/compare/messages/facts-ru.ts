/** The words of the facts and distances of Compare in Russian. */
import type { FactsMessages } from './facts-en.ts';

export const facts: FactsMessages = {
  heading: 'Факты рядом',
  unknown: 'в этом уроке нет',
  copy: 'Скопировать текстом',
  copyOne: (what) => `Скопировать: ${what}`,
  csv: 'Скачать CSV',
  csvName: (first, second) => `${first} и ${second}`,
  rows: {
    kind: 'Что это',
    country: 'Страна',
    layer: 'Слой',
    names: 'Названия',
    aliases: 'Другие написания',
    decimal: 'Координаты в градусах',
    sexagesimal: 'Координаты в градусах, минутах, секундах',
    precision: 'Точка — это',
    source: 'Источник точки',
    outlines: 'Нарисованные контуры',
    other: (name) => `До места «${name}»`,
    each: 'Друг до друга',
    coast: 'До ближайшего нарисованного берега',
    both: 'Отрывки, где есть оба',
    only: 'Отрывки только об этом',
  },
  noPassages: 'нет',
  coast: {
    loading: 'измеряется…',
    failed: 'измерить не удалось: архив карты не загрузился',
    none: 'берег не нарисован',
    within: (distance, uncertainty) => `${distance}; нарисованная линия верна примерно до ${uncertainty}`,
  },
  outline: (name, length, bearing, precision) =>
    `${name}: ${length}${bearing === null ? '' : `, ось ${bearing}`}; ${precision}`,
  distances: {
    caption: (unit) => `Все пары мест, ${unit}`,
    columns: {
      from: 'Откуда',
      to: 'Куда',
      greatCircle: 'Большой круг',
      geodesic: 'Геодезическая WGS84',
      difference: 'Разница',
    },
    why: 'Большой круг проведён по сфере радиусом 6371,0088 км, геодезическая — по сплюснутому эллипсоиду WGS84. Они расходятся не более чем на 0,56 %.',
    nearest: 'Два объекта и ближайшие к ним места.',
    csvName: 'Расстояния',
    bearing: 'Начальный азимут',
  },
};
