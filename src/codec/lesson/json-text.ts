/** Parses JSON with a depth limit and located faults. */

import { countCodePoints } from '../../domain/code-points.ts';
import { failure, type Result, success } from '../../domain/result.ts';
import { jsonFaultOffset } from './json-fault.ts';
import { pointer } from './json-value.ts';

/** Deepest nesting that is read. A lesson needs nine levels; past some thousands `JSON.stringify` overflows the stack. */
export const DEEPEST = 100;

/** The JSON value of `text`; a byte order mark is skipped. Faults: `json-syntax`, `too-deep`. Never throws. */
export function parseJson(text: string): Result<unknown> {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const deep = isTooDeep(body);
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    // Either no JSON, or an engine whose parser recurses has overflown.
    const offset = jsonFaultOffset(body);
    if (offset === undefined) return failure([tooDeep('')]);
    const before = body.slice(0, offset);
    const lineStart = before.lastIndexOf('\n') + 1;
    const line = String(before.split('\n').length);
    const column = String(countCodePoints(before.slice(lineStart)) + 1);
    return failure([{ pointer: '', code: 'json-syntax', params: { line, column } }]);
  }
  return deep ? failure([tooDeep(pointer(pathToDepth(value, DEEPEST)))]) : success(value);
}

function tooDeep(where: string) {
  return { pointer: where, code: 'too-deep', params: { limit: String(DEEPEST) } } as const;
}

/**
 * Counts brackets outside strings, from string to string: about 2 ns a character, a quarter of what `JSON.parse` takes,
 * and no recursion.
 */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === SPACE) continue;
    if (unit === QUOTE) index = endOfString(text, index);
    else if (unit === OPEN_BRACKET || unit === OPEN_BRACE) {
      depth++;
      if (depth > DEEPEST) return true;
    } else if (unit === CLOSE_BRACKET || unit === CLOSE_BRACE) depth--;
  }
  return false;
}

const SPACE = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** Index of the quote that closes the string opened at `start`; the end of `text` where none does. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === BACKSLASH) before--;
    // An even number of backslashes escape one another, and not the quote.
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
}

interface Visit {
  readonly value: unknown;
  readonly depth: number;
  readonly step: string | number;
  readonly parent: Visit | undefined;
}

/** The steps to the first container found that is nested `limit` deep or more. Walks without recursion. */
function pathToDepth(root: unknown, limit: number): (string | number)[] {
  const pending: Visit[] = [{ value: root, depth: 0, step: '', parent: undefined }];
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    const { value, depth } = visit;
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= limit) return stepsTo(visit);
    const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [step, child] of entries) {
      if (typeof child === 'object' && child !== null)
        pending.push({ value: child, depth: depth + 1, step, parent: visit });
    }
  }
  return [];
}

function stepsTo(visit: Visit): (string | number)[] {
  const steps: (string | number)[] = [];
  for (let at: Visit | undefined = visit; at?.parent !== undefined; at = at.parent) steps.push(at.step);
  return steps.reverse();
}
