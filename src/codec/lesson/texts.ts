/** Lists of texts and names in several languages: shapes that the lesson and its places share. */
import type { LocalizedText } from '../../domain/languages.ts';
import { isObject, typeOf } from './json-value.ts';
import type { Path, ProblemList } from './problem-list.ts';

const NO_TEXTS: readonly string[] = [];

/** The texts of an optional array, none where it is absent; faults are noted under `path()`, which is asked for only then. */
export function readTexts(value: unknown, path: () => Path, problems: ProblemList): readonly string[] {
  if (value === undefined) return NO_TEXTS;
  if (!Array.isArray(value)) {
    problems.add(path(), 'wrong-type', { expected: 'array', found: typeOf(value) });
    return NO_TEXTS;
  }
  for (let index = 0; index < value.length; index++) {
    if (!isWords(value[index])) noteText(value[index], [...path(), index], problems);
  }
  return value as readonly string[];
}

/**
 * A name with its translations: `english`, and the optional object `others` of texts by language.
 * An English name among the others does not count: there is one.
 */
export function readLocalized(
  english: string,
  others: unknown,
  path: () => Path,
  problems: ProblemList,
): LocalizedText {
  if (others === undefined) return { en: english };
  if (!isObject(others)) {
    problems.add(path(), 'wrong-type', { expected: 'object', found: typeOf(others) });
    return { en: english };
  }
  for (const language in others) {
    if (!isWords(others[language])) noteText(others[language], [...path(), language], problems);
  }
  // A spread takes ten times as long (150 ms for 100,000 names). A text assigned to `__proto__` is dropped by its setter.
  const name = Object.assign({ en: english }, others as Readonly<Record<string, string>>);
  name.en = english;
  return name;
}

function isWords(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function noteText(value: unknown, path: Path, problems: ProblemList): void {
  if (value === '') problems.add(path, 'empty');
  else problems.add(path, 'wrong-type', { expected: 'text', found: typeOf(value) });
}
