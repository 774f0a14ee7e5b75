/** The words of embedding in Russian. */
import type { EmbedMessages } from './embed-en.ts';

export const embed: EmbedMessages = {
  button: 'Встроить…',
  heading: 'Поместить карту на другую страницу',
  hint: 'Карта покажет то, что вы видите сейчас: режим, открытое место, язык и положение.',
  width: 'Ширина в пикселях',
  height: 'Высота в пикселях',
  snippet: 'HTML для вставки',
  copy: 'Скопировать HTML',
  copied: 'HTML скопирован.',
  size: (least, most) => `Целое число от ${least} до ${most}.`,
  full: 'Открыть полную страницу в новой вкладке',
  gestures: {
    windows: 'Чтобы менять масштаб, прокручивайте с клавишей Ctrl',
    mac: 'Чтобы менять масштаб, прокручивайте с клавишей ⌘',
    touch: 'Двигайте карту двумя пальцами',
  },
};
