/** Gives the words of Measure in Russian. */
import type { MeasureMessages } from './en.ts';

const AXES: Readonly<Record<string, string>> = { longitude: 'Долготы', latitude: 'Широты' };

export const measure: MeasureMessages = {
  heading: 'Измерение',
  begin: 'Щёлкните на карте или выберите место ниже. Со второй точкой появится линия.',
  tool: { label: 'Вид измерения', path: 'Путь', area: 'Площадь' },
  history: { undo: 'Отменить', redo: 'Вернуть', clear: 'Удалить всё' },
  add: {
    heading: 'Добавить точку',
    place: 'Место урока',
    addPlace: 'Добавить место',
    position: 'Город или координаты',
    addPosition: 'Добавить',
    middle: 'Добавить центр карты',
  },
  points: {
    heading: 'Точки',
    point: (n) => `Точка ${n}`,
    coordinate: (name) => `Координаты: ${name}`,
    move: (name) => `${name}: двигать стрелками`,
    moveShort: 'Двигать',
    remove: (name) => `Удалить: ${name}`,
    removeShort: 'Удалить',
    moveHint: 'Стрелки двигают точку, с Shift — в десять раз дальше.',
  },
  segments: {
    heading: 'Отрезки',
    columns: {
      from: 'Откуда',
      to: 'Куда',
      greatCircle: 'Большой круг',
      geodesic: 'Геодезическая WGS84',
      bearing: 'Азимут',
    },
    total: 'Всего',
    perimeter: 'Периметр',
    area: 'Площадь',
    areaValue: (geodesic, sphere) =>
      sphere === null ? `${geodesic} на WGS84` : `${geodesic} на WGS84, ${sphere} на сфере`,
    areaNeeds: 'Для площади нужны три точки.',
    announcement: (total) => `Всего: ${total}`,
  },
  rings: {
    heading: 'Круги дальности',
    center: 'Вокруг',
    radius: (unit) => `Радиус, ${unit}`,
    add: 'Добавить круг',
    ring: (distance, name) => `${distance} вокруг: ${name}`,
    remove: (ring) => `Удалить круг: ${ring}`,
    wrong: (most) => `Радиус — число больше 0 и не больше ${most}: половины окружности Земли.`,
  },
  files: {
    heading: 'Файлы',
    download: 'Скачать GeoJSON',
    open: 'Открыть GeoJSON…',
    drop: 'Файл можно и перетащить на эту панель.',
    tooLarge: (size, limit) => `Файл слишком большой: ${size}, а можно не больше ${limit}. Ничего не изменилось.`,
    unreadable: 'Браузер не смог прочитать файл. Ничего не изменилось.',
    tooManyPoints: (found, limit) =>
      `В линии точек: ${found}; в ссылку помещается ${limit}. Сначала упростите её. Ничего не изменилось.`,
    only: (n) => `Линий и площадей в файле: ${n}; измеряется первая.`,
    megabytes: (n) => `${n} МБ`,
  },
  shapeProblems: {
    'too-large': ({ found, limit }) => `Знаков в файле: ${found}; прочитать можно не больше ${limit}.`,
    'json-syntax': ({ line, column }) => `Это не JSON: строку ${line}, позицию ${column} прочитать нельзя.`,
    'too-deep': ({ limit }) => `Вложенность больше ${limit} уровней; GeoJSON столько не нужно.`,
    'not-geojson': ({ pointer, found }) => `Это не GeoJSON: ${found} в «${pointer}» — не тип GeoJSON.`,
    'not-a-position': ({ pointer, found }) => `${found} в «${pointer}» — не позиция; позиция — это [долгота, широта].`,
    'coordinate-out-of-range': ({ axis, found, limit }) =>
      `${AXES[axis ?? ''] ?? axis} ${found} на Земле нет: должно быть от −${limit} до ${limit}. Может быть, файл в метрах, а не в градусах?`,
    'too-few-positions': ({ pointer, found, minimum }) =>
      `У линии в «${pointer}» позиций: ${found}; нужно не меньше ${minimum}.`,
    'too-many-positions': ({ limit }) => `В файле больше ${limit} позиций; сначала упростите его.`,
    'no-shape': () => 'В файле нет ни линии, ни многоугольника, ни точки.',
  },
};
