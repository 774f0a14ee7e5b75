/** The words of opening a lesson or a file in Arabic. */
import { LOCALES } from '../../../i18n/locales.ts';
import { createCount } from '../../../i18n/messages/count.ts';
import type { OpenMessages } from './en.ts';

const count = createCount(LOCALES.ar);

const PASTE = 'انسخ نص المقال منه والصقه في درس جديد.';

/** A text with a direction of its own, kept apart from the words around it. */
const own = (text: string | undefined): string => `\u2068${text ?? ''}\u2069`;

const places = (n: number): string =>
  count(n, { one: 'مكان واحد', two: 'مكانان', few: '# أماكن', many: '# مكانًا', other: '# مكان' });
const entries = (n: number): string =>
  count(n, { one: 'مدخل واحد', two: 'مدخلان', few: '# مداخل', many: '# مدخلًا', other: '# مدخل' });

export const open: OpenMessages = {
  heading: 'فتح درس',
  lessons: 'الدروس',
  lessonLine: (publisher, n) => `${own(publisher)} · ${places(n)}`,
  drafts: {
    heading: 'المسودات على هذا الجهاز',
    none: 'لا توجد بعد.',
    waiting: 'نبحث عن المسودات…',
    refused: 'هذا المتصفح لا يحفظ مسودات لهذه الصفحة. يمكن حفظ الدرس في ملف.',
    untitled: 'بلا عنوان',
    line: (n, moment) => `${places(n)} · آخر تعديل ${moment}`,
    remove: (title) => `حذف «${own(title)}»`,
    removeShort: 'حذف',
    sure: (title) => `أتحذف «${own(title)}» من هذا الجهاز نهائيًا؟`,
    yes: 'احذف نهائيًا',
    no: 'أبقها',
  },
  file: {
    heading: 'ملف',
    choose: 'اختر ملفًا…',
    hint: 'درس؛ أو أماكن بصيغة GeoJSON أو KML أو GPX أو جدول (CSV)؛ أو تعليقات الويب؛ أو نص مقال. يمكن إفلات الملف في أي موضع من الصفحة.',
    reading: (name) => `نقرأ «${own(name)}»`,
    cancel: 'إلغاء',
    refused: (name) => `تعذّر فتح «${own(name)}»`,
    stays: 'لم يتغير شيء.',
    opened: (name) => `قُرئ «${own(name)}»`,
    has: {
      lesson: (n) => `حُفظ مسودةً فيها ${places(n)}.`,
      places: (n) => `حُفظ مسودةً فيها ${places(n)}.`,
      quotations: (n) =>
        `حُفظ مسودةً فيها ${count(n, { one: 'اقتباس واحد', two: 'اقتباسان', few: '# اقتباسات', many: '# اقتباسًا', other: '# اقتباس' })}.`,
      text: () => 'حُفظ مسودةً.',
    },
    goOn: 'تابع إلى المسودة',
  },
  make: {
    heading: 'درس جديد',
    button: 'أنشئ درسًا جديدًا',
    refused: 'هذا المتصفح لا يحفظ المسودات، فلا يمكن بدء درس جديد هنا.',
  },
  faults: {
    document: () => `هذا مستند Word أو OpenDocument. ${PASTE}`,
    spreadsheet: () => 'هذا جدول بيانات. احفظه بصيغة CSV وفيه عمود لخط العرض وآخر لخط الطول، ثم افتحه.',
    slides: () => 'هذه شرائح عرض. انسخ نص المقال منها والصقه في درس جديد.',
    pdf: () => `هذا ملف PDF. ${PASTE}`,
    'rich-text': () => `هذا نص منسّق (RTF). ${PASTE}`,
    'web-page': () => 'هذه صفحة ويب. افتحها في المتصفح، وانسخ نص المقال والصقه في درس جديد.',
    picture: () => 'هذه صورة أو فيديو أو صوت. الدرس يُصنع من نص: اكتب المقال أو الصقه في درس جديد.',
    archive: () => 'هذا ملف مضغوط (ZIP). فك ضغطه وافتح الملف الذي بداخله.',
    'not-text': () =>
      'هذا النوع من الملفات لا يُقرأ هنا. افتح درسًا، أو أماكن بصيغة GeoJSON أو KML أو GPX أو CSV، أو نصًا عاديًا.',
    'not-unicode': ({ line }) => `السطر ${line} مكتوب بترميز قديم. احفظ الملف بترميز UTF-8 وافتحه من جديد.`,
    'empty-file': () => 'الملف فارغ.',
    'too-large': ({ found, limit }) => `في الملف ${found} ميغابايت؛ وتُقرأ الملفات حتى ${limit} ميغابايت.`,
    'text-too-long': ({ found, limit }) =>
      `في النص ${found} حرف؛ وقد يبلغ المقال ${limit}. افتح الجزء الذي يدور حوله الدرس.`,
    'xml-syntax': ({ line, column }) =>
      `يبدأ الملف كملف XML، لكن السطر ${line}، العمود ${column} لا يُقرأ. احفظه من جديد من البرنامج الذي أنشأه.`,
    'other-xml': ({ found }) => `هذا ملف XML من نوع «${own(found)}». يُقرأ هنا من XML ما كان KML أو GPX.`,
    'other-json': ({ found }) =>
      `ملف JSON هذا ليس درسًا ولا GeoJSON ولا تعليقات ويب: قيمة «type» فيه ${own(found)}. ينبغي أن تكون «FeatureCollection» مثلًا.`,
    'no-coordinates': ({ found }) =>
      `لا إحداثيات في هذا الجدول. يلزم عمود «خط العرض» (latitude) وعمود «خط الطول» (longitude)؛ وفيه: ${own(found)}.`,
    'no-places': () => 'لا توجد في الملف نقطة لها إحداثيات، فلا شيء يوضع على الخريطة.',
    'no-quotations': () => 'التعليقات لا تقتبس كلمات من نص.',
    'has-faults': ({ count: n }) =>
      count(Number(n), {
        one: 'وُجد خطأ واحد. أصلحه وافتح الملف من جديد.',
        two: 'وُجد خطآن. أصلحهما وافتح الملف من جديد.',
        few: 'وُجدت # أخطاء. أصلحها وافتح الملف من جديد.',
        many: 'وُجد # خطأً. أصلحها وافتح الملف من جديد.',
        other: 'وُجد # خطأ. أصلحها وافتح الملف من جديد.',
      }),
    unreadable: () => 'لم يستطع المتصفح قراءة الملف. هل نُقل أو أُخرج قرصه؟ اختره مرة أخرى.',
    'not-kept': () =>
      'قُرئ الملف، لكن لا متسع في المتصفح لمسودة أخرى، أو أنه لا يحفظها. احذف مسودة أو اخرج من النافذة الخاصة.',
  },
  skips: {
    'not-a-point': (n) =>
      count(n, {
        one: 'تُرك خط أو مساحة: الأماكن نقاط.',
        two: 'تُرك خطان أو مساحتان: الأماكن نقاط.',
        few: 'تُركت # خطوط ومساحات: الأماكن نقاط.',
        many: 'تُرك # خطًا ومساحة: الأماكن نقاط.',
        other: 'تُرك # خط ومساحة: الأماكن نقاط.',
      }),
    'no-position': (n) => `بلا إحداثيات، فلم يصر مكانًا: ${entries(n)}.`,
    'not-on-earth': (n) => `إحداثيات ليست على الأرض، فتُركت: ${entries(n)}. أهي بالأمتار، أم خط الطول أولًا؟`,
    'not-readable': (n) => `تعذّرت القراءة، فتُرك: ${entries(n)}.`,
    'more-points': (n) => `له نقاط عدة فأُخذت الأولى: ${places(n)}.`,
    'repeated-id': (n) => `معرّفه لمكان آخر فأُعطي معرّفًا خاصًا: ${places(n)}.`,
    'too-many-groups': (n) => `من مجموعة بعد الثانية عشرة فدخل بلا مجموعة: ${places(n)}.`,
    'no-quotation': (n) =>
      count(n, {
        one: 'تُرك تعليق واحد لا يقتبس كلمات.',
        two: 'تُرك تعليقان لا يقتبسان كلمات.',
        few: 'تُركت # تعليقات لا تقتبس كلمات.',
        many: 'تُرك # تعليقًا لا يقتبس كلمات.',
        other: 'تُرك # تعليق لا يقتبس كلمات.',
      }),
  },
  first: {
    pointer: 'الأول عند',
    row: (number) => `الأول في الصف ${number}.`,
    feature: (number) => `الأول رقم ${number} في الملف.`,
  },
};
