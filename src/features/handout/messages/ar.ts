/** Lists the Arabic words of Handout. */
import { LOCALES } from '../../../i18n/locales.ts';
import { createCount } from '../../../i18n/messages/count.ts';
import type { HandoutMessages } from './en.ts';

const count = createCount(LOCALES.ar);

export const handout: HandoutMessages = {
  heading: 'طباعة أوراق للصف',
  sheets: {
    legend: 'الأوراق',
    names: {
      map: 'الخريطة والأماكن والمسافات والاقتباسات',
      worksheet: 'ورقة عمل: خريطة صماء وأسئلة',
      key: 'إجابات ورقة العمل',
    },
    none: 'اختر ورقة أولاً.',
  },
  paper: { legend: 'الورق', letter: 'ليتر أمريكي' },
  orientation: { legend: 'الاتجاه', names: { portrait: 'عمودي', landscape: 'أفقي' } },
  go: 'طباعة أو حفظ بصيغة PDF',
  hint: 'يُطبع كل ما اخترته دفعة واحدة، أو يُحفظ ملف PDF واحداً من نافذة الطباعة في المتصفح.',
  titles: { worksheet: 'ورقة عمل', key: 'الإجابات' },
  fields: { name: 'الاسم', date: 'التاريخ' },
  columns: { place: 'المكان', what: 'ما هو', where: 'الموضع', paragraphs: 'الفقرات' },
  onlyFirst: (shown, n) => `أول ${shown} من ${count(n, { few: '# مدخلات', many: '# مدخلاً', other: '# مدخل' })}.`,
  scale: 'المقياس في وسط الخريطة',
  north: 'الشمال',
  insetNote: 'يبيّن الإطار على الخريطة موضع الخريطة الصغيرة.',
  naming: {
    heading: 'ما أسماء هذه الأماكن؟',
    task: 'اكتب الاسم بجانب كل رقم على الخريطة.',
    bank: (names) => `أسماء للاختيار: ${names}.`,
  },
  further: {
    heading: 'أيهما أبعد؟',
    question: (from, one, other) => `من ${from}: ${one} أم ${other}؟`,
    answer: (name, metres, otherName, otherMetres) => `${name}، ${metres} (${otherName}: ${otherMetres})`,
  },
  gaps: {
    heading: 'أي مكان ينقص في الاقتباس؟',
    task: 'اكتب في كل فراغ اسم المكان أو رقمه. قد يتكرر المكان.',
    gap: 'فراغ',
  },
  measured: {
    heading: 'كم تبلغ المسافة؟',
    task: 'قِس على الخريطة بالمسطرة، واستعن بمقياس الخريطة نفسها.',
    question: (from, to) => `من ${from} إلى ${to}:`,
    numbered: (name, number) => `${name} (${number})`,
    answer: (metres, read) => `${metres}؛ وبالمقياس نحو ${read}`,
    why: 'قد يختلف الرقمان لأن الخريطة المسطحة لا تحفظ مقياساً واحداً: فالمقياس صحيح في وسط الخريطة فقط.',
  },
  government: (place) => `${place}: يُقصد بالاسم الحكومة هناك.`,
};
