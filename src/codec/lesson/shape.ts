/** Converts Valibot issues to problems with a code, params and a pointer. */
import * as v from 'valibot';
import type { ProblemCode, ValueType } from '../../domain/result.ts';
import { foundOf, isObject, type JsonObject, typeOf } from './json-value.ts';
import type { Path, ProblemList } from './problem-list.ts';

/** Valibot's messages are strings: a problem that is not about the JSON type carries its code and params in one. */
function says(code: ProblemCode, params: Readonly<Record<string, string>> = {}): string {
  return JSON.stringify({ code, params });
}

/** An object with these members, and others that are let be. Valibot's own takes an array for an object. */
export function members<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(v.custom<JsonObject>(isObject, says('wrong-type', { expected: 'object' })), v.object(entries));
}

/** A text of at least one character. */
export const words = v.pipe(v.string(), v.nonEmpty(says('empty')));

/** A text that passes `isRight`, else the problem `code`. */
export function textThat(isRight: (text: string) => boolean, code: ProblemCode) {
  return v.pipe(v.string(), v.check(isRight, says(code)));
}

/** One of a few texts. */
export function oneOf<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, says('not-one-of', { allowed: options.join(', ') }));
}

/** A whole number from 0 up that JavaScript holds exactly. */
export const wholeNumber = v.custom<number>(
  (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  says('wrong-type', { expected: 'whole-number' }),
);

/** A number from `minimum` to `maximum`. */
export function numberWithin(minimum: number, maximum: number) {
  const params = { minimum: String(minimum), maximum: String(maximum) };
  return v.pipe(
    v.number(),
    v.check((value) => value >= minimum && value <= maximum, says('out-of-range', params)),
  );
}

/** An id: a text without spaces and commas, which part ids in an address, and of whole characters, for no address holds half of one. */
export const id = v.pipe(v.string(), v.check(isId, says('bad-id')));

/** Whether `text` can be an id. */
export function isId(text: string): boolean {
  return /^[^\s,\p{Surrogate}]+$/u.test(text);
}

/**
 * An array whose entries are read one by one with {@link read}: a file of five million wrong entries must not
 * become as many Valibot issues at once.
 */
export const list = v.custom<readonly unknown[]>(Array.isArray, says('wrong-type', { expected: 'array' }));

/** `value` in the shape of `schema`, or undefined with its faults noted under `path`. */
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

/** Valibot's names of the schemas above that have no message of their own. */
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
