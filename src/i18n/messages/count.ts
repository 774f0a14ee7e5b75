/** Words for a number of things, in the plural forms that a language has. */

/** Words by plural form, `#` standing for the number. `other` is the form of last resort. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** `count` in words, its plural form chosen and its number written in one language. */
export type Count = (count: number, forms: PluralForms) => string;

/** A {@link Count} of `locale` (BCP 47). */
export function createCount(locale: string): Count {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
