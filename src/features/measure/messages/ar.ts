/** Gives the words of Measure in Arabic. */
import type { MeasureMessages } from './en.ts';

const AXES: Readonly<Record<string, string>> = { longitude: 'خط الطول', latitude: 'خط العرض' };

export const measure: MeasureMessages = {
  heading: 'القياس',
  begin: 'انقر على الخريطة أو اختر مكاناً أدناه للبدء. النقطة الثانية ترسم خطاً.',
  tool: { label: 'ما يُقاس', path: 'مسار', area: 'مساحة' },
  history: { undo: 'تراجع', redo: 'إعادة', clear: 'مسح الكل' },
  add: {
    heading: 'إضافة نقطة',
    place: 'مكان من الدرس',
    addPlace: 'إضافة المكان',
    position: 'مدينة أو إحداثية',
    addPosition: 'إضافة',
    middle: 'إضافة وسط الخريطة',
  },
  points: {
    heading: 'النقاط',
    point: (n) => `النقطة ${n}`,
    coordinate: (name) => `إحداثية ${name}`,
    move: (name) => `تحريك ${name} بمفاتيح الأسهم`,
    moveShort: 'تحريك',
    remove: (name) => `حذف ${name}`,
    removeShort: 'حذف',
    moveHint: 'تحرك مفاتيح الأسهم النقطة، ومع Shift عشرة أضعاف.',
  },
  segments: {
    heading: 'القطع',
    columns: { from: 'من', to: 'إلى', greatCircle: 'الدائرة العظمى', geodesic: 'جيوديسي WGS84', bearing: 'الاتجاه' },
    total: 'المجموع',
    perimeter: 'المحيط',
    area: 'المساحة',
    areaValue: (geodesic, sphere) =>
      sphere === null ? `${geodesic} على WGS84` : `${geodesic} على WGS84، و${sphere} على الكرة`,
    areaNeeds: 'تحتاج المساحة إلى ثلاث نقاط.',
    announcement: (total) => `المجموع: ${total}`,
  },
  rings: {
    heading: 'دوائر المدى',
    center: 'حول',
    radius: (unit) => `نصف القطر، ${unit}`,
    add: 'إضافة الدائرة',
    ring: (distance, name) => `${distance} حول ${name}`,
    remove: (ring) => `حذف الدائرة ${ring}`,
    wrong: (most) => `نصف القطر عدد أكبر من 0 ولا يتجاوز ${most}، أي نصف محيط الأرض.`,
  },
  files: {
    heading: 'الملفات',
    download: 'تنزيل GeoJSON',
    open: 'فتح GeoJSON…',
    drop: 'يمكن إفلات ملف على هذه اللوحة أيضاً.',
    tooLarge: (size, limit) => `الملف أكبر من اللازم: ${size}، والحد ${limit}. لم يتغير شيء.`,
    unreadable: 'تعذّر على المتصفح قراءة الملف. لم يتغير شيء.',
    tooManyPoints: (found, limit) => `في الخط ${found} نقطة، ويتسع الرابط لـ ${limit}. بسّطه أولاً. لم يتغير شيء.`,
    only: (n) => `في الملف ${n} من الخطوط والمساحات، ويُقاس الأول.`,
    megabytes: (n) => `${n} ميغابايت`,
  },
  shapeProblems: {
    'too-large': ({ found, limit }) => `في الملف ${found} حرفاً، ويمكن قراءة ${limit} على الأكثر.`,
    'json-syntax': ({ line, column }) => `الملف ليس JSON: لا يُقرأ السطر ${line}، العمود ${column}.`,
    'too-deep': ({ limit }) => `القيم متداخلة أكثر من ${limit} مستوى، وGeoJSON لا يحتاج إلى ذلك.`,
    'not-geojson': ({ pointer, found }) => `الملف ليس GeoJSON: ${found} في «${pointer}» ليس نوعاً من أنواعه.`,
    'not-a-position': ({ pointer, found }) => `${found} في «${pointer}» ليس موضعاً؛ الموضع [خط الطول، خط العرض].`,
    'coordinate-out-of-range': ({ axis, found, limit }) =>
      `${AXES[axis ?? ''] ?? axis} ${found} ليس على الأرض؛ ينبغي أن يكون بين −${limit} و${limit}. هل الملف بالأمتار لا بالدرجات؟`,
    'too-few-positions': ({ pointer, found, minimum }) =>
      `في الخط عند «${pointer}» ${found} من المواضع، ويحتاج إلى ${minimum} على الأقل.`,
    'too-many-positions': ({ limit }) => `في الملف أكثر من ${limit} موضع؛ بسّطه أولاً.`,
    'no-shape': () => 'ليس في الملف خط ولا مضلع ولا نقطة.',
  },
};
