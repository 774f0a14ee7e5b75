/** Prints the state worth sharing as the shortest relative URL that restores it. */

import { FIRST_LESSON } from '../../domain/lesson-source.ts';
import { DEFAULT_URL_VALUES, PARAMETERS, type Parameter, type ParameterValues, type UrlValues } from './page-url.ts';

/**
 * A relative URL (`?place=khmeimim#map=9/35.4/35.9`), never empty, so that following it also leaves what was open before.
 * Values that are the default are left out; `parseUrl` of the result is `address`, its camera to the digits of a URL.
 */
export function printUrl({ source, measurement, ...rest }: UrlValues): string {
  const { positions, closed, rangeRings } = measurement;
  const values: ParameterValues = {
    ...rest,
    lesson: source.type === 'lesson' ? source.id : null,
    draft: source.type === 'draft' ? source.key : null,
    line: closed ? [] : positions,
    area: closed ? positions : [],
    rings: rangeRings,
  };
  const print = <Name extends Parameter>(name: Name): string[] => {
    const text = PARAMETERS[name].print(values[name]);
    if (text === null) return [];
    return [text === '' ? PARAMETERS[name].key : `${PARAMETERS[name].key}=${encode(text)}`];
  };
  const names = Object.keys(PARAMETERS) as Parameter[];
  const query = names.filter((name) => name !== 'camera').flatMap(print);
  return `?${query.join('&')}${print('camera')
    .map((text) => `#${text}`)
    .join('')}`;
}

/** Percent-encodes all but separators (comma and slash), so that links stay readable. */
function encode(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%2F', '/');
}

/** A bundled lesson (null for the first), or a draft of this browser. */
export type Opening =
  | { readonly lesson: string | null }
  | { readonly draft: string /** In the author's view. */; readonly author: boolean };

export function printLessonUrl(opening: Opening, { language, unit }: Pick<UrlValues, 'language' | 'unit'>): string {
  const values: UrlValues = { ...DEFAULT_URL_VALUES, language, unit };
  if ('draft' in opening) {
    const view = opening.author ? 'author' : values.view;
    return printUrl({ ...values, source: { type: 'draft', key: opening.draft }, view });
  }
  const { lesson } = opening;
  return printUrl({ ...values, source: lesson === null ? FIRST_LESSON : { type: 'lesson', id: lesson } });
}
