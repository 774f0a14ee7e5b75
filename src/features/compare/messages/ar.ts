/** The words of Compare in Arabic. */
import type { CompareMessages } from './en.ts';

export const compare: CompareMessages = {
  heading: 'مقارنة موقعين',
  first: 'الموقع الأول',
  second: 'الموقع الثاني',
  swap: 'تبديل الموقعين',
  lock: 'مقياس واحد وحركة مشتركة',
  lockedNote: 'طول الكيلومتر واحد على الخريطتين.',
  openNote: 'تتحرك كل خريطة وحدها وبمقياسها.',
  secondMap: 'الخريطة الثانية',
  layOver: {
    heading: 'التراكب',
    explanation: (name) => `مخطط ${name} بحجمه الحقيقي فوق مكان آخر.`,
    none: (name) => `لا يوجد في هذا الدرس مخطط لموقع ${name}.`,
    swapFor: (name) => `التبديل لوضع مخطط ${name}`,
    over: (name) => `فوق ${name}`,
    pick: 'اختيار مكان على الخريطة',
    picking: 'انقر على الخريطة حيث يوضع المخطط.',
    search: 'فوق مدينة أو إحداثية',
    searchHint: 'اسم، أو مثل \u206633.51, 36.28\u2069 أو \u206633°30′50″N 36°16′35″E\u2069',
    lay: 'وضع',
    found: 'مدن وأماكن',
    nothing: (text) => `لا يوجد مكان باسم «${text}»، وليس إحداثية.`,
    nothingWithoutTowns: (text) =>
      `لا يحمل أيٌّ من أماكن هذا الدرس الاسم «${text}»، ولا توجد هنا قائمة مدن. اكتب إحداثية.`,
    townsComing: 'قائمة المدن في الطريق: لحظة واحدة، أو اكتب إحداثية.',
    turn: 'الدوران مع عقارب الساعة',
    degrees: (text) => `${text}°`,
    at: 'الموضع',
    remove: 'إزالة',
  },
  noPair: 'في هذا الدرس أقل من مكانين، فلا شيء للمقارنة.',
};
