/** The words of the choice of a ground in Arabic. */
import type { GroundMessages } from './ground-en.ts';

export const ground: GroundMessages = {
  button: 'تفاصيل الخريطة',
  legend: 'ما تعرضه الخريطة تحت الأماكن',
  names: {
    bundled: 'الخريطة المضمّنة',
    streets: 'الشوارع (من الشبكة)',
    imagery: 'صورة فضائية لعام 2016 (من الشبكة)',
    file: 'ملف مفتوح',
  },
  short: {
    bundled: 'الخريطة المضمّنة',
    streets: 'الشوارع',
    imagery: 'صورة فضائية 2016',
    file: 'ملفك',
  },
  buttonNow: (now) => `تفاصيل الخريطة: ${now}`,
  open: 'فتح ملف خريطة (.pmtiles)…',
  ask: (host) =>
    `تخرج الطلبات عندئذ من هذا الجهاز: يطلب المتصفح أجزاء الخريطة من ${host}، فيعرف ذلك المضيف أي منطقة تنظر إليها.`,
  goOn: 'عرضها',
  stay: 'إبقاء ما هو معروض',
  area: 'الانتقال إلى منطقة الملف',
  failed: (name) => `${name}: لم تُحمَّل أو تحجبها هذه الشبكة. عادت الخريطة المضمّنة وكل ما عداها يعمل.`,
  problems: {
    empty: () => 'الملف فارغ. ملف الخريطة أرشيف PMTiles لخريطة Protomaps. بقي ما كان.',
    'not-pmtiles': () => 'هذا ليس أرشيف PMTiles من الإصدار 3. ينتهي مثل هذا الملف بـ .pmtiles. بقي ما كان.',
    cut: ({ found, wanted }) => `الأرشيف مقطوع: فيه ${found} بايت من ${wanted}. نزّله من جديد. بقي ما كان.`,
    damaged: () => 'الأرشيف تالف: لا يمكن قراءة فهرسه. نزّله من جديد. بقي ما كان.',
    raster: ({ found }) => `في الأرشيف صور (${found})، والمطلوب بلاطات متجهة لخريطة Protomaps. بقي ما كان.`,
    'tile-type': ({ found }) =>
      `بلاطات الأرشيف بصيغة أخرى (${found})، والمطلوب بلاطات متجهة (MVT) لخريطة Protomaps. بقي ما كان.`,
    compression: ({ found }) => `الأرشيف مضغوط بطريقة ${found} التي لا تقرؤها المتصفحات، والمطلوب gzip. بقي ما كان.`,
    schema: ({ found }) => `طبقات الأرشيف (${found}) غير طبقات خريطة Protomaps (earth وwater وroads). بقي ما كان.`,
    'old-schema': () => 'الأرشيف خريطة Protomaps من الإصدار 3، والمطلوب الإصدار 4. بقي ما كان.',
    unreadable: () => 'تعذّر على المتصفح قراءة الملف. بقي ما كان.',
  },
};
