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
  open: 'فتح ملف خريطة (.pmtiles)…',
  ask: (host) => `من الآن يطلب المتصفح أجزاء الخريطة من ${host}، فيعرف ذلك المضيف أي منطقة تنظر إليها.`,
  goOn: 'عرضها',
  stay: 'البقاء مع الخريطة المضمّنة',
  failed: (name) => `${name}: لم تُحمَّل أو تحجبها هذه الشبكة. عادت الخريطة المضمّنة وكل ما عداها يعمل.`,
  attribution: {
    streets: 'OpenFreeMap © OpenMapTiles، بيانات OpenStreetMap (ODbL) · MapLibre',
    imagery:
      'الصورة: Sentinel-2 cloudless – https://s2maps.eu by EOX IT Services GmbH (contains modified Copernicus Sentinel data 2016 & 2017), CC BY 4.0 · MapLibre',
    file: 'الخريطة: Protomaps © OpenStreetMap (ODbL) · MapLibre',
  },
  problems: {
    empty: () => 'الملف فارغ. ملف الخريطة أرشيف PMTiles لخريطة Protomaps. بقي ما كان.',
    'not-pmtiles': () => 'هذا ليس أرشيف PMTiles من الإصدار 3. ينتهي مثل هذا الملف بـ .pmtiles. بقي ما كان.',
    cut: ({ found, wanted }) => `الأرشيف مقطوع: فيه ${found} بايت من ${wanted}. نزّله من جديد. بقي ما كان.`,
    raster: ({ found }) => `في الأرشيف صور (${found})، والمطلوب بلاطات متجهة لخريطة Protomaps. بقي ما كان.`,
    schema: ({ found }) => `طبقات الأرشيف (${found}) غير طبقات خريطة Protomaps (earth وwater وroads). بقي ما كان.`,
    unreadable: () => 'تعذّر على المتصفح قراءة الملف. بقي ما كان.',
  },
};
