/** Recognises Russian names in their cases: «в Москве», «под Казанью». */
/** A word of a name: what stays, and what may follow it. All folded, see {@link foldWord}. */
export interface Declined {
  readonly stem: string;
  readonly endings: ReadonlySet<string>;
}

/** Longest ending, in letters. */
export const LONGEST_ENDING = 3;
/** Fewest letters that stay; a shorter name is recognised in its own form alone. */
const MIN_STEM = 2;
/** Fewest letters before an ending of no letters, as in “из Афин”. */
const MIN_BARE_STEM = 4;

/** Endings of the nominative, and of all cases; “−” stands for no letters. Folded: й is и, as ё is е. */
const DECLENSIONS: readonly (readonly [nominative: RegExp, cut: number, endings: string])[] = [
  // Adjectives: Грозный, Нижний, Новая, Южная, Великие.
  [/(?:ыи|ии|ои)$/, 2, 'ыи ии ои ого его ому ему ым им ом ем'],
  [/[кгхнвлрт]ая$/, 2, 'ая ои ую ою'],
  [/(?:няя|[жшчщ]ая)$/, 2, 'ая яя еи ую юю ею'],
  [/(?:ое|ее)$/, 2, 'ое ее ого его ому ему ым им ом ем'],
  [/(?:ые|ие)$/, 2, 'ые ие ых их ым им ыми ими'],
  // Nouns: Шанхай, Ханой, Москва, Сирия, Казань, Афины, Химки, Пушкино, Дамаск.
  [/[аеоуэю]и$/, 1, 'и я ю ем е'],
  [/[жшчщгкх]а$/, 1, 'а и е у ои еи'],
  [/[^жшчщгкх]а$/, 1, 'а ы е у ои'],
  [/я$/, 1, 'я и е ю еи'],
  [/ь$/, 1, 'ь и ью я ю ем е'],
  [/ы$/, 1, 'ы − ам ами ах ов'],
  [/[гкхжшчщ]и$/, 1, 'и − ам ами ах ов еи'],
  [/(?:[ое]в|[иы]н)о$/, 1, 'о а у ом е'],
  [/[бвгджзклмнпрстфхцчшщ]$/, 0, '− а у ом ем е'],
];

/** The ways to write `word`, a word of a Russian name in the nominative. */
export function declined(word: string): readonly Declined[] {
  const itself = { stem: word, endings: new Set(['']) };
  const regular = DECLENSIONS.filter(([nominative]) => nominative.test(word)).flatMap(
    ([, cut, written]): Declined[] => {
      const stem = word.slice(0, word.length - cut);
      if (stem.length < MIN_STEM) return [];
      const endings = written
        .split(' ')
        .map((ending) => (ending === '−' ? '' : ending))
        .filter((ending) => ending !== '' || cut === 0 || stem.length >= MIN_BARE_STEM);
      return [{ stem, endings: new Set(endings) }];
    },
  );
  if (regular.length === 0) return [itself];
  // The vowel that flees: Череповец, в Череповце.
  if (!/[^аеиоуыэюя]ец$/.test(word)) return regular;
  return [...regular, { stem: `${word.slice(0, -2)}ц`, endings: new Set(['а', 'у', 'ом', 'ем', 'е']) }];
}

/** True where `word` of a text, folded, is a form of `name`. */
export function isFormOf(word: string, { stem, endings }: Declined): boolean {
  return word.startsWith(stem) && endings.has(word.slice(stem.length));
}
