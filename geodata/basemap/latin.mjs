/** Folds GeoNames' romanisations to Latin-1, because the app's fonts are cut to it. */

/** Letters that no decomposition turns into Latin-1. */
const FOLDS = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
  œ: 'oe',
  Œ: 'OE',
  ə: 'a',
  Ə: 'A',
  ŋ: 'ng',
  Ŋ: 'Ng',
  ʿ: '',
  ʾ: '',
  ʼ: "'",
  ʻ: "'",
  '‘': '',
  '’': "'",
  ʹ: '',
  '–': '-',
  ð: 'ð',
};
const COMBINING = /\p{Mark}/gu;
const isLatin1 = (text) => /^[\x20-\x7e\xa0-\xff]*$/.test(text);

/** The same name in printable Latin-1. @param {string} text */
export function toLatin1(text) {
  return [...text.normalize('NFC')]
    .map((letter) => {
      if (letter in FOLDS) return FOLDS[letter];
      if (isLatin1(letter)) return letter;
      const folded = letter.normalize('NFKD').replace(COMBINING, '');
      return [...folded]
        .map((part) => FOLDS[part] ?? part)
        .filter(isLatin1)
        .join('');
    })
    .join('');
}
