/** The words of the choice of a ground in Russian. */
import type { GroundMessages } from './ground-en.ts';

export const ground: GroundMessages = {
  button: 'Подробность карты',
  legend: 'Что на карте под местами',
  names: {
    bundled: 'Встроенная карта',
    streets: 'Улицы (из сети)',
    imagery: 'Спутниковый снимок 2016 года (из сети)',
    file: 'Открытый файл',
  },
  open: 'Открыть файл карты (.pmtiles)…',
  ask: (host) => `С этого момента браузер запрашивает карту у ${host}, и этот узел узнаёт, какое место вы смотрите.`,
  goOn: 'Показать',
  stay: 'Остаться со встроенной картой',
  failed: (name) =>
    `${name}: не загрузилось или заблокировано сетью. Встроенная карта вернулась, всё остальное работает.`,
  attribution: {
    streets: 'OpenFreeMap © OpenMapTiles, данные OpenStreetMap (ODbL) · MapLibre',
    imagery:
      'Снимок: Sentinel-2 cloudless – https://s2maps.eu by EOX IT Services GmbH (contains modified Copernicus Sentinel data 2016 & 2017), CC BY 4.0 · MapLibre',
    file: 'Карта: Protomaps © OpenStreetMap (ODbL) · MapLibre',
  },
  problems: {
    empty: () => 'Файл пуст. Файл карты — архив PMTiles с картой Protomaps. Всё осталось как было.',
    'not-pmtiles': () =>
      'Это не архив PMTiles версии 3. Такой файл кончается на .pmtiles, например выгрузка Protomaps. Всё осталось как было.',
    cut: ({ found, wanted }) =>
      `Архив обрезан: байтов ${found} из ${wanted}. Скачайте его снова. Всё осталось как было.`,
    raster: ({ found }) =>
      `В архиве картинки (${found}), а нужны векторные тайлы карты Protomaps. Всё осталось как было.`,
    schema: ({ found }) =>
      `В архиве другие слои (${found}), чем в карте Protomaps (earth, water, roads). Всё осталось как было.`,
    unreadable: () => 'Браузер не смог прочитать файл. Всё осталось как было.',
  },
};
