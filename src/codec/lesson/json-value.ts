/** Names JSON values in reports, without trusting their size, depth or keys. */
import { selfContained } from '../../domain/bidi.ts';
import type { ValueType } from '../../domain/result.ts';

/** A JSON object as `JSON.parse` makes it. Only own members that JSON can hold are ever read from it by name. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether `value` is a JSON object, neither array nor null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The JSON type of `value`. */
export function typeOf(value: unknown): ValueType {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return 'object';
}

/** RFC 6901 JSON pointer of the value that `path` leads to from the root. */
export function pointer(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

const MAX_CHARACTERS = 40;

/** `text` for a sentence: its first 40 code points, `…` where there is more, lone surrogates replaced, turning nothing around it. */
export function shorten(text: string): string {
  const points = Array.from(text.slice(0, 2 * MAX_CHARACTERS + 2));
  const kept = points
    .slice(0, MAX_CHARACTERS)
    .join('')
    .replace(/\p{Surrogate}/gu, '\ufffd');
  return selfContained(points.length > MAX_CHARACTERS ? `${kept}…` : kept);
}

/** `value` as JSON, shortened; of an object or an array only the brackets. */
export function foundOf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (isObject(value)) return '{…}';
  return String(value ?? null);
}
