/** Describes a candidate in a few words. */
import type { Localization } from '../../../i18n/localization.ts';
import { precisionWords } from '../../../ui/shared/lesson-words.ts';
import { precisionOf } from '../draft/edit-places.ts';
import type { Candidate } from '../geoparsing/suggestion.ts';

/** “Russia · 10,381,222 inhabitants”, “state or province · United States”, “sea”. */
export function aboutCandidate(candidate: Candidate, { messages, format }: Localization): string {
  const { kind, country, population } = candidate;
  const parts: string[] = [];
  if (kind !== 'city' || country === '') parts.push(precisionWords(precisionOf(candidate), messages) ?? kind);
  if (kind !== 'country' && country !== '') parts.push(format.country(country));
  if (population > 0) parts.push(messages.author.places.inhabitants(format.number(population)));
  return parts.join(' · ');
}
