/** Makes one level of texts of the nested values of a record. */
import { isObject, type JsonObject } from '../../../codec/lesson/json-value.ts';

/** Texts by head; `location.name` is the head of a value within another. */
export type Fields = Map<string, string>;

/** Deeper values are written as JSON. */
const DEEPEST = 3;

/** Adds the members of `value` to `fields`, those in `except` left out. What is there already stays. */
export function flatten(
  value: JsonObject,
  fields: Fields,
  except: ReadonlySet<string> = new Set(),
  depth = 0,
  prefix = '',
): void {
  for (const [key, member] of Object.entries(value)) {
    if (depth === 0 && except.has(key)) continue;
    const head = `${prefix}${key}`;
    if (isObject(member) && depth < DEEPEST) flatten(member, fields, except, depth + 1, `${head}.`);
    else {
      const text = textOf(member);
      if (text !== '' && !fields.has(head)) fields.set(head, text);
    }
  }
}

/** A value as the text of one field. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((entry) => typeof entry !== 'object' || entry === null)) {
    return value.map(textOf).filter(Boolean).join('; ');
  }
  return JSON.stringify(value);
}
