/** The words of embedding in Arabic. */
import type { EmbedMessages } from './embed-en.ts';

export const embed: EmbedMessages = {
  button: 'تضمين…',
  heading: 'ضع هذه الخريطة في صفحة أخرى',
  hint: 'تُظهر الخريطة ما تراه الآن: طريقة العرض والمكان المفتوح واللغة والموضع.',
  width: 'العرض بالبكسل',
  height: 'الارتفاع بالبكسل',
  snippet: 'نص HTML للصق',
  copy: 'انسخ نص HTML',
  copied: 'نُسخ نص HTML.',
  size: (least, most) => `عدد صحيح من ${least} إلى ${most}.`,
  full: 'افتح الصفحة كاملة في علامة تبويب جديدة',
  gestures: {
    windows: 'استخدم Ctrl مع التمرير لتكبير الخريطة',
    mac: 'استخدم ⌘ مع التمرير لتكبير الخريطة',
    touch: 'حرّك الخريطة بإصبعين',
  },
};
