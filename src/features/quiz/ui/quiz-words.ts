/** Phrases questions, verdicts and answers. */
import { textIn } from '../../../domain/languages.ts';
import type { Place } from '../../../domain/lesson.ts';
import type { Unit } from '../../../domain/units.ts';
import { compassPoint, initialBearingDegrees } from '../../../geo/distance.ts';
import type { Localization } from '../../../i18n/localization.ts';
import { type Answered, FULL_POINTS, type Question, rightPlaces } from '../quiz.ts';

export function questionWords(question: Question, { messages, language }: Localization): string {
  const { round } = messages.quiz;
  if (question.kind === 'find') return round.find(textIn(question.place.name, language));
  return question.kind === 'quote' ? round.quote : round.further(textIn(question.from.name, language));
}

export type Verdict = 'right' | 'near' | 'wrong' | 'skipped';

/** `near` has some of the points. */
export function verdictOf({ given, points }: Answered): Verdict {
  if (given.type === 'nothing') return 'skipped';
  if (points === FULL_POINTS) return 'right';
  return points > 0 ? 'near' : 'wrong';
}

/** The right answer in a sentence. */
export function truthWords(answered: Answered, localization: Localization, unit: Unit): string {
  const { messages, language, format } = localization;
  const { feedback } = messages.quiz;
  const { question, given } = answered;
  const right = namesOf(rightPlaces(question), localization);
  if (question.kind === 'quote') return feedback.named(right);
  if (question.kind === 'further') return feedback.further(right, textIn(question.from.name, language));
  if (given.type !== 'spot') return feedback.lies(right, format.coordinate(question.place.lngLat));
  const bearing = initialBearingDegrees(given.at, question.place.lngLat);
  return feedback.off(right, format.distance(given.offMetres, unit), messages.compass[compassPoint(bearing)]);
}

export function givenWords({ given }: Answered, { messages, language, format }: Localization, unit: Unit): string {
  const { results, feedback } = messages.quiz;
  if (given.type === 'nothing') return feedback.skipped;
  if (given.type === 'choice') return results.given(textIn(given.place.name, language));
  return results.given(results.spot(format.distance(given.offMetres, unit)));
}

/** “Tartous and Khmeimim”. */
export function namesOf(places: readonly Place[], { format, language }: Localization): string {
  return format.list(places.map((place) => textIn(place.name, language)));
}
