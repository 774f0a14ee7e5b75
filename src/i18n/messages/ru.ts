/** Lists the Russian words of the shell and Explore. */

import { LOCALES } from '../locales.ts';
import { createCount, createCountWritten } from './count.ts';
import type { CoreMessages } from './en.ts';
import { basemap, loadErrors, source } from './sources-ru.ts';

const count = createCount(LOCALES.ru);
const countWritten = createCountWritten(LOCALES.ru);

export const ru: CoreMessages = {
  brand: 'Dateline Atlas',
  documentTitle: (headline, place) => `${place === null ? '' : `${place} · `}${headline} · Dateline Atlas`,
  skipToWords: 'Перейти к статье',
  noScript: 'Страницу можно читать и без скриптов; самой карте они нужны.',
  close: 'Закрыть',
  dismiss: 'Убрать',
  retry: 'Повторить',
  lessonFailed: 'Файл урока не загрузился, поэтому страница пока не отвечает. Её текст — ниже.',
  settings: 'Настройки',
  lessonMenu: {
    drop: 'Отпустите файл, чтобы открыть его',
    open: 'Открыть…',
    save: 'Сохранить…',
    print: 'Печать…',
    embed: 'Встроить…',
  },

  views: {
    label: 'Режимы',
    names: {
      explore: 'Обзор',
      compare: 'Сравнение',
      measure: 'Измерение',
      present: 'Показ',
      quiz: 'Викторина',
      author: 'Автор',
    },
  },
  languages: { label: 'Язык' },
  units: {
    squares: { km: 'км²', mi: 'кв. миль', nmi: 'кв. м. миль' },
    label: 'Единицы',
    short: { km: 'км', mi: 'мили', nmi: 'м. мили' },
    names: { km: 'километры', mi: 'мили', nmi: 'морские мили' },
    nauticalMiles: (value, text) =>
      countWritten(value, text, {
        one: '# морская миля',
        few: '# морские мили',
        many: '# морских миль',
        other: '# морской мили',
      }),
  },
  theme: { label: 'Оформление', auto: 'Как на этом устройстве', light: 'Светлое', dark: 'Тёмное' },

  article: {
    reportedOn: (date) => `по сообщению от ${date}`,
    separator: ', ',
  },
  layers: { heading: 'Слои' },
  places: {
    heading: 'Места',
    passages: (n) =>
      n === 0
        ? 'не цитируется'
        : count(n, { one: '# отрывок', few: '# отрывка', many: '# отрывков', other: '# отрывка' }),
    none: 'Не показан ни один слой. Включите слой, чтобы увидеть его места.',
    showing: (shown, total) =>
      `${shown} из ${count(total, { one: '# места', other: '# мест' })}; стрелками можно пройти по всем`,
  },
  search: {
    label: 'Найти место',
    clear: 'Очистить поиск',
    found: (n) =>
      count(n, { one: 'Найдено # место', few: 'Найдены # места', many: 'Найдено # мест', other: 'Найдено # места' }),
    none: (query) => `Места «${query}» нет ни в одной из трёх письменностей.`,
    matched: 'Другое название:',
    hidden: 'слой выключен',
  },
  passages: {
    heading: 'Отрывки',
    parts: { headline: 'Заголовок', standfirst: 'Подзаголовок', body: '' },
    paragraph: (number, total) => (total === undefined ? `Абзац ${number}` : `Абзац ${number} из ${total}`),
    andParagraph: (number, total) => (total === undefined ? `абзац ${number}` : `абзац ${number} из ${total}`),
    cut: '[…]',
    legend: 'Как статья употребляет название',
    showing: (shown, total) =>
      `${shown} из ${count(total, { one: '# отрывка', other: '# отрывков' })}; остальные — прокруткой`,
  },
  senses: {
    place: { label: 'место', explanation: 'само место' },
    government: { label: 'власти', explanation: 'название вместо властей' },
    description: { label: 'описание', explanation: 'описано, но не названо' },
  },
  distances: {
    heading: 'Расстояния',
    caption: (unit) => `По дуге большого круга, ${unit}`,
    from: 'От',
    same: 'то же место',
  },
  panel: {
    groups: { place: 'Что говорит статья', government: 'Название в значении «власти»' },
    silent: (headline) => `Статья “${headline}” об этом месте молчит.`,
    copyCitation: 'Копировать цитату',
    note: 'Примечание',
    copyLink: 'Копировать ссылку',
    from: (name) => `Отсюда: ${name}`,
    columns: { place: 'Куда', distance: 'Расстояние', bearing: 'Азимут' },
    nearest: (shown) =>
      count(shown, { one: '# ближайшее место.', few: '# ближайших места.', other: '# ближайших мест.' }),
    point: 'Положение',
    source: 'Источник',
    precision: 'Точность',
    coordinates: 'Координаты',
    outlines: 'Нарисовано у этого места',
  },
  choice: {
    heading: 'Какое место?',
    explanation: (n) =>
      count(n, { one: 'Здесь # место.', few: 'Здесь # места.', many: 'Здесь # мест.', other: 'Здесь # места.' }),
  },
  map: {
    fullPage: 'Открыть полную страницу в новой вкладке',
    gestures: {
      windows: 'Чтобы менять масштаб, прокручивайте с клавишей Ctrl',
      mac: 'Чтобы менять масштаб, прокручивайте с клавишей ⌘',
      touch: 'Двигайте карту двумя пальцами',
    },
    label: 'Карта',
    showAll: 'Показать все места',
    relief: 'Рельеф',
    stepIn: (names) => `Приблизить: ${names}`,
    zoomIn: 'Приблизить',
    zoomOut: 'Отдалить',
    resetNorth: 'Повернуть на север',
    attribution: 'Данные карты',
    disclaimer: 'Границы на карте не означают их признания.',
    canvas: 'Карта мест статьи',
    placesOnMap: 'На карте',
    overlayMove: 'Передвинуть контур',
    overlayTurn: 'Повернуть контур',
    locator: 'Обзорная карта: где лежат места',
    lost: 'Браузер отнял у карты контекст рисования. Карта вернётся сама.',
    unavailable: 'Этот браузер не может нарисовать карту. Обзорная карта и все слова остаются.',
    basemapFailed: 'Фон карты не загрузился. Места и слова работают и без него.',
  },
  sheet: {
    handle: 'Панель с текстом',
    heights: { peek: 'внизу', half: 'на половину высоты', full: 'на всю высоту' },
  },

  notices: {
    handoutFailed: 'Раздаточные листы не загрузились. Обычная печать браузера по-прежнему содержит текст.',
    handoutPreparing: 'Карта рисуется для бумаги…',
    embedCopied: 'HTML скопирован.',
    fullScreenRefused: 'Браузер не дал весь экран. Его собственная клавиша, обычно F11, работает.',
    windowBlocked:
      'Браузер не дал открыть второе окно. Разрешите этой странице всплывающие окна; пока заметки стоят под картой.',
    partnerGone: {
      teacher: 'Экран учителя закрыт. Урок продолжается; его можно открыть снова.',
      wall: 'Окно с экраном класса закрыто. То, что вы делаете здесь, подождёт его.',
    },
    tourFault: (pointer, problem) => `Часть показа пропущена, в ${pointer}: ${problem} Урок продолжается без неё.`,
    dropped: (parameter, value) =>
      `В ссылке указано: ${parameter} «${value}», но здесь такого нет. Остальное работает.`,
    parameters: {
      lesson: 'урок',
      draft: 'черновик',
      view: 'режим',
      place: 'место',
      sites: 'объекты',
      overlay: 'наложение контура',
      line: 'линию',
      area: 'площадь',
      rings: 'круги дальности',
      layers: 'слои',
      step: 'шаг',
      teacher: 'экран учителя',
      language: 'язык',
      unit: 'единица',
      embed: 'встраивание',
      camera: 'положение карты',
    },
    viewFailed: (view) => `Режим «${view}» не загрузился. То, что на экране, осталось; попробуйте чуть позже.`,
    sameSite: (name) => `«${name}» уже на другой стороне. Выберите другое место или поменяйте их местами.`,
    linkCopied: 'Ссылка скопирована.',
    citationCopied: 'Цитата скопирована.',
    factsCopied: 'Факты скопированы.',
    coordinateCopied: 'Координаты скопированы.',
    tooManyPoints: (most) => `В ссылку не помещается больше точек, чем ${most}. Сначала удалите часть.`,
    copyFailed: 'Браузер не дал скопировать. Выделите это и скопируйте вручную:',
    basemapFailed: 'Фон карты не загрузился. Места и слова работают и без него.',
    reliefFailed: 'Рельеф не загрузился. Карта работает без него.',
    mapFailed: 'Карта не загрузилась. Обзорная карта и все слова остаются.',
    webglMissing: 'Этот браузер не может нарисовать карту (нет WebGL). Обзорная карта и все слова остаются.',
    contextLost: 'Браузер отнял у карты контекст рисования. Карта вернётся сама.',
    unexpected: 'В программе произошла ошибка. Показанное может быть неточным; поможет перезагрузка.',
  },

  faults: {
    title: 'Этот урок показать нельзя',
    intro: (n, source) =>
      `${count(n, { one: 'Найдена # ошибка', few: 'Найдены # ошибки', many: 'Найдено # ошибок', other: 'Найдено # ошибки' })} в ${source}. Пока ${
        n === 1 ? 'она не исправлена' : 'они не исправлены'
      }, ничего не рисуется.`,
    list: 'Ошибки',
    whole: 'весь файл',
    at: 'Где:',
  },
  loadErrors,
  basemap,
  source,

  kinds: {
    'naval-base': 'военно-морская база',
    'air-base': 'авиабаза',
    capital: 'столица',
    port: 'порт',
    airport: 'аэропорт',
    city: 'город',
    town: 'малый город',
    village: 'село',
    border: 'пограничный переход',
    bridge: 'мост',
    dam: 'плотина',
    embassy: 'посольство',
    mountain: 'гора',
    place: 'место',
  },
  capitalOf: (country) => `столица · ${country}`,
  precisions: {
    'point of a facility': 'точка объекта',
    city: 'город',
    'runway end': 'торец взлётно-посадочной полосы',
    schematic: 'схематично',
    'as in the file': 'как в файле',
    country: 'страна',
    'state or province': 'штат или область',
    county: 'округ',
    continent: 'континент',
    region: 'регион',
    ocean: 'океан',
    sea: 'море',
    gulf: 'залив',
    bay: 'бухта',
    strait: 'пролив',
    river: 'река',
    lake: 'озеро',
    island: 'остров',
    'mountain range': 'горы',
    desert: 'пустыня',
    peninsula: 'полуостров',
  },

  compass: {
    N: 'С',
    NNE: 'ССВ',
    NE: 'СВ',
    ENE: 'ВСВ',
    E: 'В',
    ESE: 'ВЮВ',
    SE: 'ЮВ',
    SSE: 'ЮЮВ',
    S: 'Ю',
    SSW: 'ЮЮЗ',
    SW: 'ЮЗ',
    WSW: 'ЗЮЗ',
    W: 'З',
    WNW: 'ЗСЗ',
    NW: 'СЗ',
    NNW: 'ССЗ',
  },
  coordinate: (latitude, north, longitude, east) =>
    `${latitude}° ${north ? 'с. ш.' : 'ю. ш.'}, ${longitude}° ${east ? 'в. д.' : 'з. д.'}`,
};
