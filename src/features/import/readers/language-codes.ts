/** Knows the two-letter codes of languages (ISO 639-1). */

const CODES = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ' +
    'ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv ' +
    'mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ' +
    'ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
);

/** Three letters behind `name_` that are no language. */
const OTHER_WORDS = new Set('alt old int loc lat lon lng off sec cap abb ofc reg nat uid gid fid key num'.split(' '));

/**
 * @param anyOfThree takes any three letters as well, as after the colon of OpenStreetMap’s `name:grc`
 * @param likelyThree takes those that are no other word, as this program’s own table writes them
 */
export function isLanguageCode(code: string, anyOfThree: boolean, likelyThree: boolean): boolean {
  // `name_id` is an identifier far more often than Indonesian.
  if (code === 'id') return anyOfThree;
  return CODES.has(code) || (/^[a-z]{3}$/.test(code) && (anyOfThree || (likelyThree && !OTHER_WORDS.has(code))));
}
