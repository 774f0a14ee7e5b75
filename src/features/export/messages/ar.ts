/** Lists the Arabic words of Export. */
import type { EmbedMessages, SaveMessages } from './en.ts';

export const save: SaveMessages = {
  heading: 'حفظ هذا الدرس في ملف',
  waiting: 'نُعدّ الدرس…',
  lesson: {
    button: 'الدرس (GeoJSON)',
    hint: 'الدرس كله وفيه ملاحظاتك، من دون نص المقال. يُفتح هنا من جديد وفي أي نظام معلومات جغرافية.',
  },
  oneFile: { button: 'صفحة واحدة (HTML)', hint: 'البرنامج وهذا الدرس في ملف واحد لذاكرة USB: لا يحتاج إلى شبكة.' },
  places: { button: 'الأماكن (CSV)', hint: 'جدول بالأسماء والإحداثيات لبرنامج جداول.' },
  passages: {
    button: 'المقاطع (JSON-LD)',
    hint: 'الاقتباسات وما تسمّيه، وفق معيار W3C Web Annotation.',
  },
  picture: {
    button: 'الخريطة (PNG)',
    hint: 'الخريطة كما هي الآن، مع مقياسها ومصادر بياناتها.',
    none: 'لا خريطة مرسومة، فلا شيء يُحفظ.',
  },
  saved: (name) => `صار \u2068${name}\u2069 في تنزيلاتك.`,
  pageMissing: 'لم تصل الصفحة التي يُكتب فيها الدرس، فهي ليست من الملفات المحفوظة على هذا الجهاز. مع الشبكة ينجح ذلك.',
  failed: 'لم ينجح ذلك ولم يُحفظ شيء. حاول مرة أخرى.',
  unfinished: 'ليس هذا درسًا كاملًا بعد، فلا ملف يُحفظ. ينقصه:',
};

export const embed: EmbedMessages = {
  heading: 'ضع هذه الخريطة في صفحة أخرى',
  hint: 'تُظهر الخريطة ما تراه الآن: طريقة العرض والمكان المفتوح واللغة والموضع.',
  width: 'العرض بالبكسل',
  height: 'الارتفاع بالبكسل',
  snippet: 'نص HTML للصق',
  copy: 'انسخ نص HTML',
  size: (least, most) => `عدد صحيح من ${least} إلى ${most}.`,
};
