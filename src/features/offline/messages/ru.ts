/** Lists the Russian words of Offline. */
import type { OfflineMessages } from './en.ts';

export const offline: OfflineMessages = {
  kept: (size) => `Работает без сети на этом устройстве (${size}).`,
  keeping: (percent) => `Подготовка к работе без сети: ${percent}`,
  off: 'Не сохранено на этом устройстве: без сети страница не откроется.',
  failed: 'Не удалось сохранить для работы без сети: файлы не получены или в браузере нет места.',
  megabytes: (n) => `${n} МБ`,
  keep: (size) => `Сохранить здесь (${size})`,
  remove: 'Удалить',
  newer: 'Готова более новая версия. Эта страница продолжит работать со своей, пока вы её не загрузите.',
  useNewer: 'Загрузить новую версию',
};
