/** Explains each fault of a typed coordinate in Arabic. */
import type { CoordinateProblemWords, PositionSearchMessages } from './en.ts';

export const coordinateProblems: CoordinateProblemWords = {
  empty: () => 'اكتب خط العرض ثم خط الطول، مثل \u206634.915, 35.874\u2069.',
  'not-a-coordinate': ({ found }) =>
    `«${found}» ليس إحداثية؛ اكتبها هكذا: \u206634.915, 35.874\u2069 أو \u206634°54′54″N 35°52′26″E\u2069.`,
  'only-one-number': ({ found }) => `«${found}» زاوية واحدة فقط؛ الإحداثية خط عرض وخط طول.`,
  'latitude-out-of-range': ({ found }) => `خط العرض ${found} يتجاوز القطب؛ ينبغي أن يكون بين −90 و90.`,
  'longitude-out-of-range': ({ found }) => `خط الطول ${found} ليس على الأرض؛ ينبغي أن يكون بين −180 و180.`,
  'longitude-first': ({ latitude, longitude }) => `خط العرض يأتي أولاً: \u2066${latitude}, ${longitude}\u2069.`,
  'minutes-out-of-range': ({ found }) => `${found} دقيقة أكثر مما يجوز؛ ينبغي أن تقل عن 60.`,
  'seconds-out-of-range': ({ found }) => `${found} ثانية أكثر مما يجوز؛ ينبغي أن تقل عن 60.`,
  'two-latitudes': () => 'العددان خطا عرض (شمال أو جنوب)؛ ينبغي أن يكون أحدهما خط طول، شرقاً أو غرباً.',
  'two-longitudes': () => 'العددان خطا طول (شرق أو غرب)؛ ينبغي أن يكون أحدهما خط عرض، شمالاً أو جنوباً.',
  'sign-and-letter': () => 'علامة الطرح والحرف يتناقضان؛ اكتب أحدهما.',
};

export const positionSearch: PositionSearchMessages = {
  hint: 'اسم، أو مثل \u206633.51, 36.28\u2069 أو \u206633°30′50″N 36°16′35″E\u2069',
  found: 'مدن وأماكن',
  nothing: (text) => `لا يوجد مكان باسم «${text}»، وليس إحداثية.`,
  nothingWithoutTowns: (text) => `لا يحمل أيٌّ من أماكن هذا الدرس الاسم «${text}»، ولا توجد هنا قائمة مدن. اكتب إحداثية.`,
  townsLoading: 'قائمة المدن في الطريق: لحظة واحدة، أو اكتب إحداثية.',
};
