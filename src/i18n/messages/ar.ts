/** Lists the Arabic words of the shell and Explore. */

import { LOCALES } from '../locales.ts';
import { createCount } from './count.ts';
import type { CoreMessages } from './en.ts';
import { basemap, loadErrors, own, source } from './sources-ar.ts';

const count = createCount(LOCALES.ar);

const places = (n: number): string =>
  count(n, { zero: 'لا أماكن', one: 'مكان واحد', two: 'مكانان', few: '# أماكن', many: '# مكانًا', other: '# مكان' });

export const ar: CoreMessages = {
  brand: 'Dateline Atlas',
  documentTitle: (headline, place) => `${place === null ? '' : `${own(place)} · `}${own(headline)} · Dateline Atlas`,
  skipToWords: 'انتقل إلى المقال',
  noScript: 'يمكن قراءة هذه الصفحة من دون برامج نصية، أما الخريطة نفسها فتحتاج إليها.',
  close: 'إغلاق',
  dismiss: 'إخفاء',
  retry: 'أعد المحاولة',
  lessonFailed: 'لم يُحمَّل ملف الدرس، فلا تستطيع الصفحة أن تجيب بعد. نصّها أدناه.',
  settings: 'الإعدادات',
  lessonMenu: {
    drop: 'أفلت الملف لفتحه',
    open: 'فتح…',
    save: 'حفظ…',
    print: 'طباعة…',
    embed: 'تضمين…',
  },

  views: {
    label: 'طرق العرض',
    names: {
      explore: 'استكشاف',
      compare: 'مقارنة',
      measure: 'قياس',
      present: 'تقديم',
      quiz: 'اختبار',
      author: 'التأليف',
    },
  },
  languages: { label: 'اللغة' },
  units: {
    squares: { km: 'كم²', mi: 'ميل²', nmi: 'ميل بحري²' },
    label: 'الوحدات',
    short: { km: 'كم', mi: 'ميل', nmi: 'ميل بحري' },
    names: { km: 'كيلومترات', mi: 'أميال', nmi: 'أميال بحرية' },
    nauticalMiles: (_value, text) => `${text} ميل بحري`,
  },
  theme: { label: 'المظهر', auto: 'كما في هذا الجهاز', light: 'فاتح', dark: 'داكن' },

  article: {
    reportedOn: (date) => `كما ورد في ${date}`,
    separator: '، ',
  },
  layers: { heading: 'الطبقات' },
  places: {
    heading: 'الأماكن',
    passages: (n) =>
      n === 0
        ? 'بلا اقتباس'
        : count(n, { one: 'مقطع واحد', two: 'مقطعان', few: '# مقاطع', many: '# مقطعًا', other: '# مقطع' }),
    none: 'كل الطبقات مخفية. أظهِر طبقة لترى أماكنها.',
    showing: (shown, total) => `${shown} من أصل ${places(total)}؛ تنقّل بينها كلها بمفاتيح الأسهم`,
  },
  search: {
    label: 'ابحث عن مكان',
    clear: 'امسح البحث',
    found: (n) =>
      count(n, {
        zero: 'لم يُعثر على أي مكان',
        one: 'عُثر على مكان واحد',
        two: 'عُثر على مكانين',
        few: 'عُثر على # أماكن',
        many: 'عُثر على # مكانًا',
        other: 'عُثر على # مكان',
      }),
    none: (query) => `لا يوجد مكان باسم «${own(query)}» في أي من الكتابات الثلاث.`,
    matched: 'من أسمائه:',
    hidden: 'طبقته مخفية',
  },
  passages: {
    heading: 'المقاطع',
    parts: { headline: 'العنوان', standfirst: 'العنوان الفرعي', body: '' },
    paragraph: (number, total) => (total === undefined ? `الفقرة ${number}` : `الفقرة ${number} من ${total}`),
    andParagraph: (number, total) => (total === undefined ? `الفقرة ${number}` : `الفقرة ${number} من ${total}`),
    cut: '[…]',
    legend: 'كيف يستعمل المقال الاسم',
  },
  senses: {
    place: { label: 'المكان', explanation: 'المكان نفسه' },
    government: { label: 'حكومته', explanation: 'اسم يُراد به حكومته' },
    description: { label: 'وصف', explanation: 'موصوف من غير تسمية' },
  },
  distances: {
    heading: 'المسافات',
    caption: (unit) => `على الدائرة العظمى، بوحدة: ${unit}`,
    from: 'من',
    same: 'المكان نفسه',
  },
  panel: {
    groups: { place: 'ما يقوله المقال', government: 'الاسم حين يُراد به الحكومة هناك' },
    silent: (headline) => `لا يذكر المقال ${own(`“${headline}”`)} شيئًا عن هذا المكان.`,
    copyCitation: 'انسخ الاقتباس',
    copyLink: 'انسخ الرابط',
    from: (name) => `من ${own(name)}`,
    columns: { place: 'إلى', distance: 'المسافة', bearing: 'الاتجاه' },
    nearest: (shown) =>
      count(shown, {
        one: 'أقرب مكان.',
        two: 'أقرب مكانين.',
        few: 'أقرب # أماكن.',
        many: 'أقرب # مكانًا.',
        other: 'أقرب # مكان.',
      }),
    point: 'النقطة على الخريطة',
    source: 'المصدر',
    precision: 'الدقة',
    coordinates: 'الإحداثيات',
    outlines: 'المرسوم عند هذا المكان',
  },
  choice: {
    heading: 'أي مكان؟',
    explanation: (n) =>
      count(n, {
        zero: 'لا مكان هنا.',
        one: 'المقصود هنا مكان واحد.',
        two: 'المقصود هنا مكانان.',
        few: 'المقصود هنا # أماكن.',
        many: 'المقصود هنا # مكانًا.',
        other: 'المقصود هنا # مكان.',
      }),
  },
  map: {
    fullPage: 'افتح الصفحة كاملة في علامة تبويب جديدة',
    gestures: {
      windows: 'استخدم Ctrl مع التمرير لتكبير الخريطة',
      mac: 'استخدم ⌘ مع التمرير لتكبير الخريطة',
      touch: 'حرّك الخريطة بإصبعين',
    },
    label: 'الخريطة',
    showAll: 'أظهِر كل الأماكن',
    relief: 'التضاريس',
    stepIn: (names) => `اقترب من ${names}`,
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    resetNorth: 'أدِر الخريطة نحو الشمال',
    attribution: 'بيانات الخريطة',
    disclaimer: 'الحدود المرسومة لا تعني إقرارًا بها.',
    canvas: 'خريطة أماكن المقال',
    placesOnMap: 'على الخريطة',
    laidMove: 'تحريك المخطط',
    laidTurn: 'تدوير المخطط',
    locator: 'خريطة موجزة لمواقع الأماكن',
    lost: 'سحب المتصفح سياق الرسم من الخريطة. ستعود من تلقاء نفسها.',
    unavailable: 'لا يستطيع هذا المتصفح رسم الخريطة. تبقى الخريطة الموجزة وكل ما هو مكتوب.',
    basemapFailed: 'لم تُحمَّل خلفية الخريطة. الأماكن والنصوص تعمل من دونها.',
  },
  sheet: {
    handle: 'لوحة النص',
    rests: { peek: 'في الأسفل', half: 'نصف الارتفاع', full: 'كامل الارتفاع' },
  },

  notices: {
    handoutFailed: 'لم تُحمَّل أوراق الطباعة. لا تزال طباعة المتصفح تتضمن النص.',
    handoutPreparing: 'تُرسم الخريطة للورق…',
    embedCopied: 'نُسخ نص HTML.',
    fullScreenRefused: 'لم يمنح المتصفح الشاشة كلها. مفتاحه الخاص، غالبًا F11، ما زال يعمل.',
    windowBlocked:
      'حجب المتصفح النافذة الثانية. اسمح لهذه الصفحة بالنوافذ المنبثقة؛ وإلى ذلك الحين الملاحظات تحت الخريطة.',
    partnerGone: {
      teacher: 'أُغلقت شاشة المعلّم. الدرس مستمر، ويمكن فتحها من جديد.',
      wall: 'أُغلقت نافذة شاشة الصف. ما تفعله هنا ينتظرها.',
    },
    tourFault: (pointer, problem) => `تُرك جزء من الجولة، عند ${pointer}: ${problem} الدرس مستمر من دونه.`,
    dropped: (parameter, value) =>
      `طلب الرابط ${parameter} «${own(value)}»، وهي قيمة غير موجودة هنا. بقية الرابط تعمل.`,
    parameters: {
      lesson: 'الدرس',
      draft: 'المسودة',
      view: 'طريقة العرض',
      place: 'المكان',
      sites: 'الموقعين',
      overlay: 'تراكب المخطط',
      line: 'الخط',
      area: 'المساحة',
      rings: 'دوائر المدى',
      layers: 'الطبقات',
      step: 'الخطوة',
      teacher: 'شاشة المعلّم',
      language: 'اللغة',
      unit: 'الوحدة',
      embed: 'التضمين',
      camera: 'موضع الخريطة',
    },
    viewFailed: (view) => `لم تُحمَّل طريقة العرض «${view}». بقي ما تراه، فحاول بعد قليل.`,
    sameSite: (name) => `«${name}» في الجهة الأخرى أصلاً. اختر مكاناً آخر أو بدّل بينهما.`,
    linkCopied: 'نُسخ الرابط.',
    citationCopied: 'نُسخ الاقتباس.',
    factsCopied: 'نُسخت الحقائق.',
    coordinateCopied: 'نُسخت الإحداثية.',
    tooManyPoints: (most) => `لا يتسع الرابط لأكثر من ${most} نقطة. احذف بعضها أولاً.`,
    copyFailed: 'لم يسمح المتصفح بالنسخ. حدّد هذا النص وانسخه بنفسك:',
    basemapFailed: 'لم تُحمَّل خلفية الخريطة. الأماكن والنصوص تعمل من دونها.',
    reliefFailed: 'لم تُحمَّل التضاريس. الخريطة تعمل من دونها.',
    mapFailed: 'لم تُحمَّل الخريطة. تبقى الخريطة الموجزة وكل ما هو مكتوب.',
    webglMissing: 'لا يستطيع هذا المتصفح رسم الخريطة (لا يتوفر WebGL). تبقى الخريطة الموجزة وكل ما هو مكتوب.',
    contextLost: 'سحب المتصفح سياق الرسم من الخريطة. ستعود من تلقاء نفسها.',
    unexpected: 'حدث خطأ في البرنامج. قد لا يكون المعروض دقيقًا؛ إعادة التحميل تفيد.',
  },

  faults: {
    title: 'لا يمكن عرض هذا الدرس',
    intro: (n, source) =>
      `${count(n, { one: 'عُثر على خطأ واحد', two: 'عُثر على خطأين', few: 'عُثر على # أخطاء', many: 'عُثر على # خطأً', other: 'عُثر على # خطأ' })} في ${own(
        source,
      )}. لن يُرسم منه شيء قبل التصحيح.`,
    list: 'الأخطاء',
    whole: 'الملف كله',
    at: 'الموضع:',
  },
  loadErrors,
  basemap,
  source,

  kinds: {
    'naval-base': 'قاعدة بحرية',
    'air-base': 'قاعدة جوية',
    capital: 'عاصمة',
    port: 'ميناء',
    airport: 'مطار',
    city: 'مدينة',
    town: 'بلدة',
    village: 'قرية',
    border: 'معبر حدودي',
    bridge: 'جسر',
    dam: 'سد',
    embassy: 'سفارة',
    mountain: 'جبل',
    place: 'مكان',
  },
  capitalOf: (country) => `عاصمة ${country}`,
  precisions: {
    'point of a facility': 'نقطة منشأة',
    city: 'مدينة',
    'runway end': 'طرف مدرج',
    schematic: 'رسم تخطيطي',
    'as in the file': 'كما في الملف',
  },

  compass: {
    N: 'شمال',
    NNE: 'شمال الشمال الشرقي',
    NE: 'شمال شرق',
    ENE: 'شرق الشمال الشرقي',
    E: 'شرق',
    ESE: 'شرق الجنوب الشرقي',
    SE: 'جنوب شرق',
    SSE: 'جنوب الجنوب الشرقي',
    S: 'جنوب',
    SSW: 'جنوب الجنوب الغربي',
    SW: 'جنوب غرب',
    WSW: 'غرب الجنوب الغربي',
    W: 'غرب',
    WNW: 'غرب الشمال الغربي',
    NW: 'شمال غرب',
    NNW: 'شمال الشمال الغربي',
  },
  coordinate: (latitude, north, longitude, east) =>
    `${latitude}° ${north ? 'شمالًا' : 'جنوبًا'}، ${longitude}° ${east ? 'شرقًا' : 'غربًا'}`,
};
