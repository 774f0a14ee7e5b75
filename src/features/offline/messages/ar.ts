/** Lists the Arabic words of Offline. */
import type { OfflineMessages } from './en.ts';

export const offline: OfflineMessages = {
  kept: (size) => `تعمل بلا شبكة على هذا الجهاز (${size}).`,
  keeping: (percent) => `يجري تجهيزها للعمل بلا شبكة: ${percent}`,
  off: 'غير محفوظة على هذا الجهاز: لا تُفتح الصفحة بلا شبكة.',
  failed: 'تعذّر حفظها على هذا الجهاز للعمل بلا شبكة: لم تصل بعض الملفات أو لا مساحة لدى المتصفح.',
  megabytes: (n) => `${n} م.ب`,
  keep: (size) => `احفظها هنا (${size})`,
  remove: 'إزالة',
  newer: 'نسخة أحدث جاهزة. تستمر هذه الصفحة بنسختها إلى أن تحمّلها.',
  useNewer: 'حمّل النسخة الأحدث',
};
