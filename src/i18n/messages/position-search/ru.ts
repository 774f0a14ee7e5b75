/** Explains each fault of a typed coordinate in Russian. */
import type { CoordinateProblemWords, PositionSearchMessages } from './en.ts';

export const coordinateProblems: CoordinateProblemWords = {
  empty: () => 'Введите широту и долготу, например 34.915, 35.874.',
  'not-a-coordinate': ({ found }) =>
    `«${found}» — не координаты; пишите так: 34.915, 35.874 или 34°54′54″N 35°52′26″E.`,
  'only-one-number': ({ found }) => `«${found}» — только один угол; координаты — это широта и долгота.`,
  'latitude-out-of-range': ({ found }) => `Широта ${found} — за полюсом; она должна быть от −90 до 90.`,
  'longitude-out-of-range': ({ found }) => `Долготы ${found} на Земле нет; она должна быть от −180 до 180.`,
  'longitude-first': ({ latitude, longitude }) => `Сначала пишется широта: ${latitude}, ${longitude}.`,
  'minutes-out-of-range': ({ found }) => `Минут слишком много (${found}): их должно быть меньше 60.`,
  'seconds-out-of-range': ({ found }) => `Секунд слишком много (${found}): их должно быть меньше 60.`,
  'two-latitudes': () => 'Оба числа — широты (север или юг); одно должно быть долготой: восток или запад.',
  'two-longitudes': () => 'Оба числа — долготы (восток или запад); одно должно быть широтой: север или юг.',
  'sign-and-letter': () => 'Минус и буква противоречат друг другу; оставьте что-то одно.',
};

export const positionSearch: PositionSearchMessages = {
  hint: 'Название или, например, 33.51, 36.28 либо 33°30′50″N 36°16′35″E',
  found: 'Города и места',
  nothing: (text) => `Места «${text}» нет, и это не координаты.`,
  nothingWithoutTowns: (text) => `Среди мест урока нет «${text}», а списка городов здесь нет. Введите координаты.`,
  townsLoading: 'Список городов загружается: минуту терпения, или введите координаты.',
};
