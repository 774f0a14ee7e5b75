/** Chooses plural forms for counted things. */

import { lazy } from '../locales.ts';

/** `#` stands for the number; `other` is the fallback. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Formats a count in one language. */
export type Count = (count: number, forms: PluralForms) => string;

/** Formats a count whose number is already formatted as `written`. */
export type CountWritten = (count: number, written: string, forms: PluralForms) => string;

/** A {@link CountWritten} of `locale` (BCP 47). */
export function createCountWritten(locale: string): CountWritten {
  const rules = lazy(() => new Intl.PluralRules(locale));
  return (count, written, forms) => (forms[rules().select(count)] ?? forms.other).replace('#', () => written);
}

/** A {@link Count} of `locale` (BCP 47). */
export function createCount(locale: string): Count {
  const countWritten = createCountWritten(locale);
  const numbers = lazy(() => new Intl.NumberFormat(locale));
  return (count, forms) => countWritten(count, numbers().format(count), forms);
}
