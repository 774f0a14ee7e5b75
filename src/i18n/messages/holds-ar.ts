/** The words of what may go wrong beneath the page in Arabic. */
import type { HoldsMessages } from './holds-en.ts';

export const holds: HoldsMessages = {
  languageFailed: (language) => `لم تُحمَّل اللغة ${language}. تبقى الصفحة بلغتها الحالية.`,
  languages: { en: 'الإنجليزية', ar: 'العربية', ru: 'الروسية' },
  tilesFailed: 'لم تُحمَّل أجزاء من الخريطة. ما ينقص فيها موجود في الكلمات.',
  mapSlow: 'لم تصل الخريطة بعد. قد تصل لاحقًا، والأماكن والكلمات تعمل من دونها.',
  partFailed: 'لم يُحمَّل هذا الجزء من البرنامج. ما تراه باقٍ.',
  townsFailed: 'لم تُحمَّل قائمة المدن. يُعثر على أماكن الدرس والإحداثيات من دونها.',
};
