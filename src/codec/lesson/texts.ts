/** Checks texts and localized names, which lessons and places share. */
import type { LocalizedText } from '../../domain/languages.ts';
import { isObject, typeOf } from './json-value.ts';
import type { Path, ProblemList } from './problem-list.ts';

/** Texts by language, as `names` and `labels` hold them. */
export type TextsByLanguage = Readonly<Record<string, string>>;

/** Whether `value` is an array of texts, none of them empty. */
export function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isWords);
}

/** Notes what keeps `value` from being an array of texts. */
export function noteTexts(value: unknown, path: Path, problems: ProblemList): void {
  if (!Array.isArray(value)) {
    problems.add(path, 'wrong-type', { expected: 'array', found: typeOf(value) });
    return;
  }
  for (const [index, entry] of value.entries()) noteText(entry, [...path, index], problems);
}

/** Whether `value` is an object of texts by language, none of them empty. */
export function areTextsByLanguage(value: unknown): value is TextsByLanguage {
  if (!isObject(value)) return false;
  for (const language in value) {
    if (!isWords(value[language])) return false;
  }
  return true;
}

/** Notes what keeps `value` from being an object of texts by language. */
export function noteTextsByLanguage(value: unknown, path: Path, problems: ProblemList): void {
  if (!isObject(value)) {
    problems.add(path, 'wrong-type', { expected: 'object', found: typeOf(value) });
    return;
  }
  for (const language of Object.keys(value)) noteText(value[language], [...path, language], problems);
}

/** A name with its translations, if any. An English one among those does not count: there is one English name. */
export function localize(english: string, others: TextsByLanguage | undefined): LocalizedText {
  if (others === undefined) return { en: english };
  // A spread takes ten times as long (150 ms for 100,000 names). A text assigned to `__proto__` is dropped by its setter.
  const name = Object.assign({ en: english }, others);
  name.en = english;
  return name;
}

function isWords(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function noteText(value: unknown, path: Path, problems: ProblemList): void {
  if (value === '') problems.add(path, 'empty');
  else if (typeof value !== 'string') problems.add(path, 'wrong-type', { expected: 'text', found: typeOf(value) });
}
