/** Parses a URL into the state worth sharing, and names what it drops. */
import { FIRST_LESSON, type LessonSource } from '../../domain/lesson-source.ts';
import {
  type DroppedValue,
  PARAMETERS,
  type Parameter,
  type ParameterValues,
  type Referable,
  type UrlValues,
} from './page-url.ts';

export interface ParsedUrl {
  readonly address: UrlValues;
  readonly dropped: readonly DroppedValue[];
}

/** The lesson of a URL or its tail. A draft takes precedence over a lesson. */
export function parseLessonSource(url: string): LessonSource {
  const { query } = splitUrl(url);
  return sourceOf({ draft: query.get(PARAMETERS.draft.key), lesson: query.get(PARAMETERS.lesson.key) });
}

/**
 * Reads a URL or its tail (`?place=…#map=…`). Total: what makes no sense is dropped, and the rest of the link works. Parameters
 * that are not ours are left alone without a word. Of a parameter that comes twice the first counts.
 */
export function parseUrl(url: string, referable: Referable): ParsedUrl {
  const dropped: DroppedValue[] = [];
  const { query, fragment } = splitUrl(url);
  const known = { ...referable, isDraft: parseLessonSource(url).type === 'draft' };

  const read = <Name extends Parameter>(name: Name): ParameterValues[Name] => {
    const parameter = PARAMETERS[name];
    const text = (name === 'camera' ? fragment : query).get(parameter.key);
    if (text === null) return parameter.default;
    const value = parameter.parse(text, known);
    if (value === undefined) dropped.push({ parameter: name, value: text });
    return value ?? parameter.default;
  };

  const names = Object.keys(PARAMETERS) as Parameter[];
  const values = Object.fromEntries(names.map((name) => [name, read(name)])) as unknown as ParameterValues;
  const { lesson, draft, line, area, rings, ...rest } = values;
  // A link measures one thing: where it names a line and an area, the line counts.
  const closed = line.length === 0 && area.length > 0;
  const measurement = { positions: closed ? area : line, closed, rangeRings: rings };
  return { address: { ...rest, source: sourceOf({ lesson, draft }), measurement }, dropped };
}

function sourceOf({ draft, lesson }: Pick<ParameterValues, 'draft' | 'lesson'>): LessonSource {
  if (draft) return { type: 'draft', key: draft };
  return lesson ? { type: 'lesson', id: lesson } : FIRST_LESSON;
}

function splitUrl(url: string): { query: URLSearchParams; fragment: URLSearchParams } {
  const hash = url.indexOf('#');
  const beforeHash = hash < 0 ? url : url.slice(0, hash);
  const question = beforeHash.indexOf('?');
  return {
    query: new URLSearchParams(question < 0 ? '' : beforeHash.slice(question + 1)),
    fragment: new URLSearchParams(hash < 0 ? '' : url.slice(hash + 1)),
  };
}
