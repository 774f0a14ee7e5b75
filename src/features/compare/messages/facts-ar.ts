/** The words of the facts and distances of Compare in Arabic. */
import type { FactsMessages } from './facts-en.ts';

export const facts: FactsMessages = {
  heading: 'الحقائق جنباً إلى جنب',
  unknown: 'ليس في هذا الدرس',
  copy: 'نسخ كنص',
  copyOne: (what) => `نسخ: ${what}`,
  csv: 'تنزيل CSV',
  csvName: (first, second) => `${first} و${second}`,
  rows: {
    kind: 'النوع',
    country: 'البلد',
    layer: 'الطبقة',
    names: 'الأسماء',
    aliases: 'تهجئات أخرى',
    decimal: 'الإحداثيات بالدرجات العشرية',
    sexagesimal: 'الإحداثيات بالدرجات والدقائق والثواني',
    precision: 'النقطة هي',
    source: 'مصدر النقطة',
    outlines: 'المخططات المرسومة',
    other: (name) => `إلى ${name}`,
    each: 'بعضهما إلى بعض',
    coast: 'إلى أقرب ساحل مرسوم',
    both: 'مقاطع تذكر الاثنين',
    only: 'مقاطع تذكر هذا وحده',
  },
  noPassages: 'لا يوجد',
  coast: {
    loading: 'جارٍ القياس…',
    failed: 'تعذّر القياس: لم يُحمَّل أرشيف الخريطة',
    none: 'لا ساحل مرسوم',
    within: (distance, uncertainty) => `${distance}، والخط المرسوم صحيح إلى نحو ${uncertainty}`,
  },
  outline: (name, length, bearing, precision) =>
    `${name}: ${length}${bearing === null ? '' : `، المحور ${bearing}`}؛ ${precision}`,
  distances: {
    caption: (unit) => `كل زوج من الأماكن، ${unit}`,
    columns: {
      from: 'من',
      to: 'إلى',
      greatCircle: 'الدائرة العظمى',
      geodesic: 'جيوديسي WGS84',
      difference: 'الفرق',
    },
    why: 'تُرسم الدائرة العظمى على كرة نصف قطرها 6,371.0088 كم، ويتبع الخط الجيوديسي المجسم المفلطح WGS84. ولا يزيد الفرق بينهما على 0.56 %.',
    nearest: 'الموقعان وأقرب الأماكن إليهما.',
    csvName: 'المسافات',
    bearing: 'الاتجاه الابتدائي',
  },
};
