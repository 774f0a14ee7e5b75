/** What is said of a place in a few words, the same wherever it is said. */
import { knownKind } from '../../cartography/kinds.ts';
import type { Lesson, Place } from '../../domain/lesson.ts';
import type { Localization } from '../../i18n/localization.ts';
import type { Messages } from '../../i18n/messages/en.ts';

/** “naval base · Syria”, “capital of Russia”; the country is left out where the lesson does not say it. */
export function kindAndCountry(place: Place, { messages, format }: Localization): string {
  const kind = knownKind(place.kind);
  if (place.country === undefined) return messages.kinds[kind];
  const country = format.country(place.country);
  return kind === 'capital' ? messages.capitalOf(country) : `${messages.kinds[kind]} · ${country}`;
}

/** What a precision of the catalogue is called; undefined for one that is a lesson's own. */
export function precisionWords(precision: string, { precisions }: Messages): string | undefined {
  return Object.hasOwn(precisions, precision) ? precisions[precision] : undefined;
}

/** Position of a place's layer in the lesson, which gives its colour and shape. */
export function layerIndexOf(lesson: Lesson, place: Place): number {
  return Math.max(
    lesson.layers.findIndex((layer) => layer.id === place.layer),
    0,
  );
}
