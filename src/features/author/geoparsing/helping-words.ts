/** Lists words beside a name that tell a place from something else. */
import { foldWord } from './words.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldWord));

const LOCATIVES = setOf(`
  in at to from near around outside inside towards toward via between across through visit visits visited visiting
  reach reached reaching leave leaving left into onto off of beyond city town village port capital outskirts suburb suburbs
  в во из на под около близ у до от к ко через над город города городе городу городом столица столице столицы столицу столицей
  порт порту порта село деревня поселок
  في من الي الى مدينه بلده قريه العاصمه عاصمه نحو قرب محافظه ميناء مدينتي بين غرب شرق شمال جنوب غربي شرقي شمالي جنوبي
  والعاصمه بالعاصمه للعاصمه ومدينه بمدينه لمدينه وفي ومن والي
`);
const TITLES = setOf(`
  mr mrs ms miss dr sir lord lady dame prof professor gen general sen senator rep gov governor lt col colonel capt captain
  judge justice president chancellor secretary minister ambassador king queen prince princess pope sheikh sheikha sultan
  господин госпожа президент министр генерал посол профессор король царь князь шейх
`);
const CALENDAR = setOf(`
  january february march april may june july august september october november december
  spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday christmas easter
  январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
`);
/** Arabic words that are also a town's name: university, news, pictures, hope, security, continent. */
const ARABIC_WORDS = setOf(`
  قم قوم ابا سالم مشهد حصار دور دورا بلد ليل كيل هام اب مول خور لين كان تول تام تامة بور كاس سار سارة جمال كاري جامعة دولة داخلة حديثة
  معسكر بركان فرعون سعيدة كريمة رشيد امن امان خالص هيت الحد الصف براك قارة انا سيت زول خبر صور سور قصور الحي العين الثورة ثورة
  المدينة المنطقة القصر القبة المرج الطور الجوف الطرف البيض مساكن الشفا الباب التل تل رملة سحاب ريم بري لي امل اشرف فان شان اله الم ربك ردة بيان
  بردا عصب عشاق مولد وان بلا اجا هون ليك تازة مهر بارد باوي نوي لار غات ماو الس الن انان مدينا بحار جنت روان روبه سلما عقبة مركة
`);
const WATERS = setOf('gulf sea bay strait straits ocean channel море залив пролив океан');
const AFTER = setOf('river sea ocean');
const BEFORE = setOf(`
  north south east west northern southern eastern western central greater downtown old upper lower inner outer northeast
  northwest southeast southwest former ancient modern the in at from to and or but of for with by near port
  северный южный восточный западный старый большой
`);

/** True where a place is likely to follow: “in”, “from”, “the town of”, “в”, “في”. */
export const isLocative = (word: string): boolean => LOCATIVES.has(word);
/** True where a person's name follows. */
export const isTitle = (word: string): boolean => TITLES.has(word);
/** Months, days and feasts: March is also a town. */
export const isCalendar = (word: string): boolean => CALENDAR.has(word);
/** Waters that are called after a place, with “of” or without. */
export const isWaterBefore = (word: string): boolean => WATERS.has(word);
/** Waters that are called after a place before them: the Congo River. */
export const isAfterName = (word: string): boolean => AFTER.has(word);
/** Capitalised words that stand before a place as well as anywhere. */
export const isBeforeName = (word: string): boolean => BEFORE.has(word);
/** Russian, Syrian, British, Japanese, Iraqi: of a people, not of a person. */
export const isAdjectiveOfPeople = (word: string): boolean =>
  /(?:ian|ean|can|ish|ese|aqi|ani|emi|rati|ench|utch)$/.test(word);

/** Arabic words that name a town only where nothing else is meant, which no rule can tell. */
export const isArabicWord = (word: string): boolean => ARABIC_WORDS.has(word);

/** Joins the members of a list. */
export const isAnd = (word: string): boolean => ['and', 'or', 'и', 'или', 'و'].includes(word);
