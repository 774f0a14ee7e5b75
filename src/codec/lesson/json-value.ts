/** Names JSON values in reports, without trusting their size, depth or keys. */
import { selfContained } from '../../domain/bidi.ts';
import type { ValueType } from '../../domain/result.ts';

/** An object from `JSON.parse`. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function typeOf(value: unknown): ValueType {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return 'object';
}

/** JSON pointer (RFC 6901). */
export function pointer(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

const MAX_CHARACTERS = 40;

/** First 40 code points and `…`, safe in a sentence: no lone surrogates, isolated text direction. */
export function shorten(text: string): string {
  const points = Array.from(text.slice(0, 2 * MAX_CHARACTERS + 2));
  const kept = points
    .slice(0, MAX_CHARACTERS)
    .join('')
    .replace(/\p{Surrogate}/gu, '\ufffd');
  return selfContained(points.length > MAX_CHARACTERS ? `${kept}…` : kept);
}

/** Shortened JSON; only brackets for objects and arrays. */
export function foundOf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (isObject(value)) return '{…}';
  return String(value ?? null);
}
