/** The words of taking a lesson away as a file in Russian. */
import type { SaveMessages } from './save-en.ts';

export const save: SaveMessages = {
  button: 'Сохранить…',
  heading: 'Сохранить урок файлом',
  waiting: 'Готовим урок…',
  lesson: { button: 'Урок (GeoJSON)', hint: 'Весь урок. Снова откроется здесь и в любой ГИС.' },
  oneFile: {
    button: 'Одна страница (HTML)',
    hint: 'Программа и этот урок в одном файле, для флешки: сеть не нужна.',
  },
  places: { button: 'Места (CSV)', hint: 'Таблица с названиями и координатами для редактора таблиц.' },
  passages: {
    button: 'Отрывки (JSON-LD)',
    hint: 'Цитаты и то, что в них названо, по стандарту W3C Web Annotation.',
  },
  picture: {
    button: 'Карта (PNG)',
    hint: 'Карта, как она есть сейчас, с масштабом и источниками данных.',
    none: 'Карта не нарисована, сохранять нечего.',
  },
  saved: (name) => `${name} — в ваших загрузках.`,
  failed: 'Не получилось, ничего не сохранено. Попробуйте ещё раз.',
  unfinished: 'Это ещё не целый урок, поэтому файла пока нет. Чего не хватает:',
};
