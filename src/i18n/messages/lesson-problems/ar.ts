/** Explains each problem of a lesson file in Arabic, with what is expected. */
import { LOCALES } from '../../locales.ts';
import { createCount } from '../count.ts';
import type { ProblemWords } from './en.ts';

const count = createCount(LOCALES.ar);

const TYPES: Readonly<Record<string, string>> = {
  object: 'كائن',
  array: 'قائمة',
  text: 'نص',
  number: 'عدد',
  'whole-number': 'عدد صحيح',
  boolean: 'true أو false',
  null: 'null',
};

const AXES: Readonly<Record<string, string>> = { longitude: 'خط الطول', latitude: 'خط العرض' };

const type = (name: string | undefined): string => TYPES[name ?? ''] ?? name ?? '';

/** Isolates text of unknown direction within Arabic (first strong isolate, Unicode UAX 9). */
const own = (text: string | undefined): string => `\u2068${text ?? ''}\u2069`;

export const problems: ProblemWords = {
  'json-syntax': ({ line, column }) => `الملف ليس بصيغة JSON: تعذّرت القراءة عند السطر ${line}، العمود ${column}.`,
  'too-deep': ({ limit }) => `القيم متداخلة إلى عمق يتجاوز ${limit}؛ يكفي الدرسَ عددٌ أقل بكثير من المستويات.`,
  missing: ({ member }) => `الحقل «${own(member)}» مفقود.`,
  'wrong-type': ({ expected, found }) => `القيمة هنا ${type(found)}، والمطلوب ${type(expected)}.`,
  empty: () => 'القيمة هنا فارغة؛ يلزم حرف واحد أو عنصر واحد على الأقل.',
  'not-one-of': ({ found, allowed }) => `القيمة ${own(found)} غير مفهومة هنا؛ القيم المقبولة: ${own(allowed)}.`,
  'out-of-range': ({ found, minimum, maximum }) =>
    `القيمة ${own(found)} خارج النطاق؛ يجب أن تكون بين ${own(minimum)} و${own(maximum)}.`,
  'not-a-feature-collection': ({ found }) =>
    `الملف ليس FeatureCollection بصيغة GeoJSON: قيمة «type» فيه ${own(found)}، والمطلوب «FeatureCollection».`,
  'unknown-format': ({ found, expected }) => `${own(found)} ليست صيغة درس؛ المطلوب «${own(expected)}».`,
  'newer-format': ({ found, expected }) =>
    `أُعدّ الدرس لإصدار أحدث (${own(found)})؛ هذا الإصدار يقرأ حتى «${own(expected)}».`,
  'bad-id': ({ found }) => `لا تصلح القيمة ${own(found)} معرّفًا: المعرّف نص بلا مسافات ولا فواصل.`,
  'duplicate-id': ({ id, first }) =>
    `المعرّف «${own(id)}» مستخدَم من قبل عند ${own(first)}؛ يجب أن يُستخدم كل معرّف مرة واحدة.`,
  'unknown-layer': ({ id }) => `لا توجد في الدرس طبقة «${own(id)}»؛ استخدم معرّف إحدى طبقاته.`,
  'unknown-place': ({ id }) => `لا يوجد في الدرس مكان «${own(id)}»؛ استخدم معرّف أحد أماكنه.`,
  'unknown-passage': ({ id }) => `لا يوجد في الدرس مقطع «${own(id)}»؛ استخدم معرّف أحد مقاطعه.`,
  'bad-date': ({ found }) => `${own(found)} ليس تاريخًا؛ اكتب يومًا من التقويم على صورة YYYY-MM-DD.`,
  'bad-digest': ({ found }) => `${own(found)} ليست بصمة SHA-256؛ اكتب 64 رقمًا ست عشريًا بأحرف صغيرة.`,
  'bad-language': ({ found }) => `${own(found)} ليست لغة؛ اكتب رمزًا وفق BCP 47 مثل «en».`,
  'bad-country': ({ found }) => `${own(found)} ليس بلدًا؛ اكتب رمز ISO 3166-1 من حرفين كبيرين.`,
  'coordinate-out-of-range': ({ axis, found, minimum, maximum }) =>
    `${AXES[axis ?? ''] ?? own(axis)} ${own(found)} خارج الأرض؛ يجب أن يكون بين ${own(minimum)} و${own(maximum)}.`,
  'too-few-positions': ({ found, minimum }) => `عدد نقاط الخط ${found}؛ يلزم ${minimum} على الأقل.`,
  'open-ring': () => 'الحلقة غير مغلقة؛ يجب أن تكرّر نقطتها الأخيرة نقطتها الأولى.',
  'unpaired-selector': ({ found }) =>
    `المحدِّدات (عددها ${found}) لا تؤلّف أزواجًا؛ لكل اقتباس TextQuoteSelector يليه TextPositionSelector الخاص به.`,
  'selector-order': ({ start, previousEnd }) =>
    `يبدأ الاقتباس عند ${start} قبل أن ينتهي الذي يسبقه عند ${previousEnd}؛ رتّبها من غير تداخل.`,
  'passage-order': ({ start, previousStart }) =>
    `يبدأ المقطع عند ${start} قبل بداية الذي يسبقه عند ${previousStart}؛ رتّب المقاطع بحسب ترتيب المقال.`,
  'position-length-mismatch': ({ start, end, length }) =>
    `من ${start} إلى ${end} لا يساوي طول الاقتباس، وهو ${length} من نقاط الترميز؛ يجب أن تكون end هي start زائد ${length}.`,
  'outside-article': ({ end, length }) => `ينتهي الاقتباس عند ${end}، بعد نهاية المقال عند ${length}.`,
  'mention-outside': ({ start, end, length }) =>
    `يمتد الذكر من ${start} إلى ${end} خارج مقطعه الذي طوله ${length} من نقاط الترميز.`,
  'mention-across-cut': ({ cut }) => `يعبر الذكر الحذف عند ${cut}؛ يجب أن يقع داخل اقتباس واحد.`,
  'mention-mismatch': ({ exact, found }) => `نص المقطع هناك «${own(found)}» لا «${own(exact)}».`,
  'quotation-lost': ({ exact }) =>
    `لم يعد «${own(exact)}» في النص، أو ورد فيه أكثر من مرة. حدّد الكلمات من جديد أو احذف المقطع.`,
  'text-missing': () => 'نص المقال ناقص. الصقه لكي تُقتبس منه المقاطع وتُتحقَّق.',
  'article-digest': () => 'البصمة لنص آخر. أهذا هو المقال الذي صُنع منه الدرس؟',
  'article-length': ({ found, expected }) => `عدد محارف المقال ${expected} لا ${found}.`,
  'article-paragraphs': ({ found, expected }) => `عدد فقرات المقال ${expected} لا ${found}.`,
  'quotation-not-in-article': ({ exact }) => `لا يوجد في المقال «${exact}». اقتبس حرفيًا مع كل العلامات.`,
  'quotation-elsewhere': ({ exact, start, found }) => `يقع «${exact}» في المقال عند الموضع ${found} لا عند ${start}.`,
  'other-context': ({ found }) => `نص المقال هناك «${found}».`,
  'wrong-paragraph': ({ found, expected }) => `يقع المقطع في الفقرة ${expected} من المقال لا في ${found}.`,
  'and-more': (params) =>
    count(Number(params.count), {
      one: 'وخطأ آخر.',
      two: 'وخطآن آخران.',
      few: 'و# أخطاء أخرى.',
      many: 'و# خطأً آخر.',
      other: 'و# خطأ آخر.',
    }),
};
