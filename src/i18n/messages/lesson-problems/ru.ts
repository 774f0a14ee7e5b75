/** Explains each problem of a lesson file in Russian, with what is expected. */
import { LOCALES } from '../../locales.ts';
import { createCount } from '../count.ts';
import type { ProblemWords } from './en.ts';

const count = createCount(LOCALES.ru);

const TYPES: Readonly<Record<string, string>> = {
  object: 'объект',
  array: 'список',
  text: 'текст',
  number: 'число',
  'whole-number': 'целое число',
  boolean: 'true или false',
  null: 'null',
};

const AXES: Readonly<Record<string, string>> = { longitude: 'Долгота', latitude: 'Широта' };

const type = (name: string | undefined): string => TYPES[name ?? ''] ?? name ?? '';

export const problems: ProblemWords = {
  'json-syntax': ({ line, column }) => `Файл не является JSON: строку ${line}, столбец ${column} прочитать нельзя.`,
  'too-deep': ({ limit }) => `Глубина вложенности больше ${limit}; уроку нужно намного меньше уровней.`,
  missing: ({ member }) => `Не хватает поля «${member}».`,
  'wrong-type': ({ expected, found }) => `Здесь ${type(found)}, а должно быть: ${type(expected)}.`,
  empty: () => 'Здесь пусто; нужен хотя бы один знак или одна запись.',
  'not-one-of': ({ found, allowed }) => `Значение ${found} здесь непонятно; допустимы: ${allowed}.`,
  'out-of-range': ({ found, minimum, maximum }) =>
    `Значение ${found} вне допустимых пределов; нужно от ${minimum} до ${maximum}.`,
  'not-a-feature-collection': ({ found }) =>
    `Файл не является FeatureCollection формата GeoJSON: его «type» — ${found}, а нужно «FeatureCollection».`,
  'unknown-format': ({ found, expected }) => `${found} — не формат урока; нужно «${expected}».`,
  'newer-format': ({ found, expected }) =>
    `Урок сделан для более новой версии (${found}); эта читает до «${expected}» включительно.`,
  'bad-id': ({ found }) => `${found} не годится как идентификатор: нужен текст без пробелов и запятых.`,
  'duplicate-id': ({ id, first }) => `Идентификатор «${id}» уже занят в ${first}; каждый должен встречаться один раз.`,
  'unknown-layer': ({ id }) => `В уроке нет слоя «${id}»; укажите идентификатор одного из его слоёв.`,
  'unknown-place': ({ id }) => `В уроке нет места «${id}»; укажите идентификатор одного из его мест.`,
  'unknown-passage': ({ id }) => `В уроке нет отрывка «${id}»; укажите идентификатор одного из его отрывков.`,
  'bad-date': ({ found }) => `${found} — не дата; напишите день календаря в виде ГГГГ-ММ-ДД.`,
  'bad-digest': ({ found }) => `${found} — не сумма SHA-256; нужно 64 шестнадцатеричные цифры, буквы строчные.`,
  'bad-language': ({ found }) => `${found} — не язык; напишите код BCP 47, например «en».`,
  'bad-country': ({ found }) => `${found} — не страна; напишите код ISO 3166-1 из двух заглавных букв.`,
  'coordinate-out-of-range': ({ axis, found, minimum, maximum }) =>
    `${AXES[axis ?? ''] ?? axis} ${found} — не на Земле; нужно от ${minimum} до ${maximum}.`,
  'too-few-positions': ({ found, minimum }) => `Точек в линии: ${found}; нужно не меньше ${minimum}.`,
  'open-ring': () => 'Контур не замкнут; последняя точка должна повторять первую.',
  'unpaired-selector': ({ found }) =>
    `Селекторы (${found}) не складываются в пары: у каждой цитаты сначала TextQuoteSelector, затем её TextPositionSelector.`,
  'selector-order': ({ start, previousEnd }) =>
    `Цитата начинается с ${start}, раньше, чем кончается предыдущая (${previousEnd}); расставьте их по порядку, без наложения.`,
  'passage-order': ({ start, previousStart }) =>
    `Отрывок начинается с ${start}, раньше предыдущего (${previousStart}); расставьте отрывки в порядке статьи.`,
  'position-length-mismatch': ({ start, end, length }) =>
    `От ${start} до ${end} — не длина цитаты: в ней кодовых позиций ${length}; «end» должен быть «start» плюс ${length}.`,
  'outside-article': ({ end, length }) => `Цитата кончается на ${end}, за концом статьи (${length}).`,
  'mention-outside': ({ start, end, length }) =>
    `Упоминание занимает от ${start} до ${end} и выходит за свой отрывок (кодовых позиций: ${length}).`,
  'mention-across-cut': ({ cut }) => `Упоминание пересекает пропуск на ${cut}; оно должно лежать внутри одной цитаты.`,
  'mention-mismatch': ({ exact, found }) => `В отрывке там стоит «${found}», а не «${exact}».`,
  'quotation-lost': ({ exact }) =>
    `Слов «${exact}» в тексте больше нет, или они встречаются не один раз. Выделите их заново или удалите отрывок.`,
  'text-missing': () => 'Нет текста статьи. Вставьте его, чтобы из него можно было взять отрывки и сверить их.',
  'article-digest': () => 'Хеш — от другого текста. Та ли это статья, по которой сделан урок?',
  'article-length': ({ found, expected }) => `Кодовых позиций в статье — ${expected}, а не ${found}.`,
  'article-paragraphs': ({ found, expected }) => `Абзацев в статье — ${expected}, а не ${found}.`,
  'quotation-not-in-article': ({ exact }) => `Слов «${exact}» в статье нет. Цитируйте дословно, со всеми знаками.`,
  'quotation-elsewhere': ({ exact, start, found }) =>
    `«${exact}» стоит в статье с кодовой позиции ${found}, а не ${start}.`,
  'other-context': ({ found }) => `В статье там стоит «${found}».`,
  'wrong-paragraph': ({ found, expected }) => `Отрывок стоит в абзаце ${expected} статьи, а не ${found}.`,
  'and-more': (params) =>
    count(Number(params.count), { one: 'И ещё # ошибка.', few: 'И ещё # ошибки.', other: 'И ещё # ошибок.' }),
};
