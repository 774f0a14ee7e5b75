/** Tells a government that is called by its country or capital from the place. */
import type { Sense } from '../../../domain/lesson.ts';
import { isLocative } from './helping-words.ts';
import { foldWord } from './words.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldWord));

/** What governments do and places do not. */
const ACTS = setOf(`
  said says told warned warns accused accuses announced announces denied denies rejected rejects condemned condemns agreed agrees
  urged urges demanded demands insisted insists blamed blames wants wanted seeks sought pledged pledges vowed vows threatened
  threatens refused refuses signed signs backed backs supports opposes imposed imposes abstained vetoed recognised recognized
  recognises recognizes sanctioned promised hopes believes argues claims claimed considers decided withdrew offered responded
  заявил заявила заявило сообщил сообщила осудил осудила отвергла отверг потребовала потребовал предупредила обвинила подписала
  поддержала отказалась объявила ввела намерена считает требует призвала подтвердила опровергла
`);
/** What stands before the government in Arabic. */
const ARABIC_ACTS = setOf(`
  قالت قال اعلنت اعلن ادانت نفت حذرت دعت طالبت طلبت اكدت رفضت وقعت وافقت اتهمت هددت رحبت قررت فرضت تعهدت
`);
/** What governments have: Washington’s view. */
const POSSESSIONS = setOf(`
  view position policy decision demand demands support allies ally interests interest response refusal sanctions ambassador
  foreign defence defense offer promise warning claim claims request influence allegations proposal troops forces government
`);

const LAST_WORD = /([\p{L}\p{M}’'-]+)\s$/u;
const NEXT_WORD = /^\s([\p{L}\p{M}-]+)/u;
const NEXT_OF_OWNER = /^['’]s\s([\p{L}-]+)/u;
const BESIDE = 40;

/** The sense of a country's or a capital's name at UTF-16 units `start` to `end` of `text`. */
export function senseAt(text: string, start: number, end: number): Sense {
  const [, before = ''] = LAST_WORD.exec(text.slice(Math.max(0, start - BESIDE), start)) ?? [];
  const after = text.slice(end, end + BESIDE);
  const folded = foldWord(before);
  if (ARABIC_ACTS.has(folded.replace(/^[وف](?=..)/, ''))) return 'government';
  if (isLocative(folded)) return 'place';
  const [, owned = ''] = NEXT_OF_OWNER.exec(after) ?? [];
  if (POSSESSIONS.has(foldWord(owned))) return 'government';
  const [, next = ''] = NEXT_WORD.exec(after) ?? [];
  return ACTS.has(foldWord(next)) ? 'government' : 'place';
}
