/** Makes plain texts of nested values and of markup, which is never run. */

import { decode } from 'html-entities';
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

/** Longest text that is looked through, in UTF-16 units. */
const MAX_CHARACTERS = 100_000;

/** The words of a text that may have HTML in it: lines and paragraphs part it, pictures and links leave their addresses. */
export function plainMarkup(text: string): string {
  const trimmed = text.slice(0, MAX_CHARACTERS).replaceAll('\u00a0', ' ').trim();
  if (!/[<&]/.test(trimmed)) return trimmed;
  const bare = trimmed
    .replace(/<(script|style)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<img\b[^>]*?\bsrc\s*=\s*["']?([^"'\s>]+)[^>]*>/gi, ' $1 ')
    .replace(/<a\b[^>]*?\bhref\s*=\s*["']?(https?:[^"'\s>]+)[^>]*>([^<]*)/gi, (_, url: string, words: string) =>
      words.includes(url) ? words : `${words} (${url})`,
    )
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z!][^>]*>/gi, '');
  return decode(bare)
    .replaceAll('\u00a0', ' ')
    .replace(/[ \t]*\n\s*/g, '\n')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}
