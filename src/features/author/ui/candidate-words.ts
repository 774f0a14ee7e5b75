/** Describes a candidate in a few words. */
import type { Localization } from '../../../i18n/localization.ts';
import type { Candidate } from '../geoparsing/suggestion.ts';

/** “Russia · 10,381,222 inhabitants”, “country · 22,933,531 inhabitants”. */
export function aboutCandidate({ kind, country, population }: Candidate, { messages, format }: Localization): string {
  const { places } = messages.author;
  const what = kind === 'country' ? places.country : country === '' ? messages.kinds.city : format.country(country);
  return population > 0 ? `${what} · ${places.inhabitants(format.number(population))}` : what;
}
