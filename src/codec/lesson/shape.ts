/** Checks shapes and texts with Valibot, and collects problems with their pointers. */

import * as v from 'valibot';
import type { LocalizedText } from '../../domain/languages.ts';
import type { Problem, ProblemCode, ValueType } from '../../domain/result.ts';
import { foundOf, isObject, type JsonObject, pointer, typeOf } from './json-value.ts';

/** Whether `text` is a day of the (proleptic Gregorian) calendar, `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // `Date.parse` may carry 30 February into March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether `text` is a SHA-256 digest as the lesson writes it. */
export function isDigest(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

/** Whether `text` is a well-formed BCP 47 language tag. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** Problems listed; the rest are only counted. */
const MAX_PROBLEMS = 200;

/** Steps from the root of a document to a value. */
export type Path = readonly (string | number)[];

export interface ProblemList {
  /** Past {@link MAX_PROBLEMS}, only counts. */
  readonly add: (path: Path, code: ProblemCode, params?: Readonly<Record<string, string>>) => void;
  /** Listed or not. */
  readonly count: () => number;
  /** In the order found; `and-more` last if some are not listed. */
  readonly all: () => Problem[];
}

export function createProblemList(): ProblemList {
  const problems: Problem[] = [];
  let count = 0;
  return {
    add(path, code, params = {}) {
      count++;
      if (count <= MAX_PROBLEMS) problems.push({ pointer: pointer(path), code, params });
    },
    count: () => count,
    all() {
      if (count <= MAX_PROBLEMS) return [...problems];
      return [...problems, { pointer: '', code: 'and-more', params: { count: String(count - MAX_PROBLEMS) } }];
    },
  };
}

/** Encodes a problem in Valibot's message, which is a string. */
function says(code: ProblemCode, params: Readonly<Record<string, string>> = {}): string {
  return JSON.stringify({ code, params });
}

/** Accepts other members. Valibot's own object schema accepts arrays. */
export function members<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(v.custom<JsonObject>(isObject, says('wrong-type', { expected: 'object' })), v.object(entries));
}

export const words = v.pipe(v.string(), v.nonEmpty(says('empty')));

/** Adds the problem `code` unless `isRight`. */
export function textThat(isRight: (text: string) => boolean, code: ProblemCode) {
  return v.pipe(v.string(), v.check(isRight, says(code)));
}

export function oneOf<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, says('not-one-of', { allowed: options.join(', ') }));
}

/** A safe integer from 0. */
export const wholeNumber = v.custom<number>(
  (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  says('wrong-type', { expected: 'whole-number' }),
);

export function numberWithin(minimum: number, maximum: number) {
  const params = { minimum: String(minimum), maximum: String(maximum) };
  return v.pipe(
    v.number(),
    v.check((value) => value >= minimum && value <= maximum, says('out-of-range', params)),
  );
}

/** Ids have no spaces or commas, which separate ids in URLs, and no lone surrogates, which URLs cannot hold. */
export const id = v.pipe(v.string(), v.check(isId, says('bad-id')));

export function isId(text: string): boolean {
  return /^[^\s,\p{Surrogate}]+$/u.test(text);
}

/**
 * An array whose entries are read one by one with {@link read}: a file of five million wrong entries must not
 * become as many Valibot issues at once.
 */
export const list = v.custom<readonly unknown[]>(Array.isArray, says('wrong-type', { expected: 'array' }));

/** Undefined, with problems under `path`, if `value` does not match `schema`. */
export function read<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  path: Path,
  problems: ProblemList,
): v.InferOutput<Schema> | undefined {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) note(issue, path, problems);
  return undefined;
}

/** Valibot's names of schemas without a message above. */
const TYPE_NAMES: Readonly<Record<string, ValueType>> = { string: 'text', number: 'number', tuple: 'array' };

function note(issue: v.BaseIssue<unknown>, path: Path, problems: ProblemList): void {
  const keys = (issue.path ?? []).map((item) => item.key as string | number);
  const at = [...path, ...keys];
  const last = issue.path?.[issue.path.length - 1];
  if (last !== undefined && issue.input === undefined) problems.add(at, 'missing', { member: String(last.key) });
  else if (issue.message.startsWith('{"code":')) {
    const { code, params } = JSON.parse(issue.message) as { code: ProblemCode; params: Record<string, string> };
    problems.add(at, code, withFound(code, params, issue.input));
  } else {
    const expected = TYPE_NAMES[issue.type] ?? issue.type;
    problems.add(at, 'wrong-type', { expected, found: typeOf(issue.input) });
  }
}

function withFound(code: ProblemCode, params: Record<string, string>, input: unknown): Record<string, string> {
  if (code === 'empty') return params;
  return { ...params, found: code === 'wrong-type' ? typeOf(input) : foundOf(input) };
}

/** Undefined, with a problem, if the required list `owner[key]` is missing or not a list. */
export function readList(
  owner: JsonObject,
  key: string,
  path: Path,
  problems: ProblemList,
): readonly unknown[] | undefined {
  if (owner[key] !== undefined) return read(list, owner[key], [...path, key], problems);
  problems.add([...path, key], 'missing', { member: key });
  return undefined;
}

/** Reads each object entry; skips others, with a problem, and those that `readItem` rejects. */
export function readItems<Item>(
  items: readonly unknown[] | undefined,
  path: Path,
  problems: ProblemList,
  readItem: (item: JsonObject, path: Path, index: number) => Item | undefined,
): Item[] {
  const result: Item[] = [];
  items?.forEach((entry, index) => {
    if (!isObject(entry)) {
      problems.add([...path, index], 'wrong-type', { expected: 'object', found: typeOf(entry) });
      return;
    }
    const item = readItem(entry, [...path, index], index);
    if (item !== undefined) result.push(item);
  });
  return result;
}

/** Texts by language, as `names` and `labels` hold them. */
export type TextsByLanguage = Readonly<Record<string, string>>;

/** Whether `value` is a list of non-empty texts. */
export function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isWords);
}

/** Adds the problems of a list of texts. */
export function noteTexts(value: unknown, path: Path, problems: ProblemList): void {
  if (!Array.isArray(value)) {
    problems.add(path, 'wrong-type', { expected: 'array', found: typeOf(value) });
    return;
  }
  for (const [index, entry] of value.entries()) noteText(entry, [...path, index], problems);
}

/** Whether `value` is an object of non-empty texts. */
export function areTextsByLanguage(value: unknown): value is TextsByLanguage {
  if (!isObject(value)) return false;
  for (const language in value) {
    if (!isWords(value[language])) return false;
  }
  return true;
}

/** Adds the problems of texts by language. */
export function noteTextsByLanguage(value: unknown, path: Path, problems: ProblemList): void {
  if (!isObject(value)) {
    problems.add(path, 'wrong-type', { expected: 'object', found: typeOf(value) });
    return;
  }
  for (const language of Object.keys(value)) noteText(value[language], [...path, language], problems);
}

/** Joins the English name with translations, ignoring an English one among those. */
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
