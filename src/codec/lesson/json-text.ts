/** Parses JSON with a depth limit and located faults. */
import { countCodePoints } from '../../domain/code-points.ts';
import { failure, type Problem, type Result, success } from '../../domain/result.ts';
import { pointer } from './json-value.ts';

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

const LITERALS = ['true', 'false', 'null'] as const;

/**
 * Index (UTF-16) of the first character of `text` that no JSON text could have there, `text.length` where it breaks off,
 * undefined where it is JSON (RFC 8259). No recursion, so that depth is no matter.
 */
export function jsonFaultOffset(text: string): number | undefined {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = skipSpace(text, 0);
  for (;;) {
    if (expected === 'comma-or-end' && open.length === 0) return at < text.length ? at : undefined;
    const character = text[at];
    if (character === undefined) return at;
    const close: string = open[open.length - 1] === '{' ? '}' : ']';
    if (character === close && open.length > 0 && expected.endsWith('-or-end')) {
      open.pop();
      expected = 'comma-or-end';
      at++;
    } else if (expected === 'comma-or-end') {
      if (character !== ',') return at;
      expected = close === '}' ? 'key' : 'value';
      at++;
    } else if (expected === 'colon') {
      if (character !== ':') return at;
      expected = 'value';
      at++;
    } else if (expected === 'key' || expected === 'key-or-end') {
      if (character !== '"') return at;
      const [end, whole] = scanString(text, at);
      if (!whole) return end;
      expected = 'colon';
      at = end;
    } else if (character === '{' || character === '[') {
      open.push(character);
      expected = character === '{' ? 'key-or-end' : 'value-or-end';
      at++;
    } else {
      const [end, whole] = scanScalar(text, at);
      if (!whole) return end;
      expected = 'comma-or-end';
      at = end;
    }
    at = skipSpace(text, at);
  }
}

/** End of a token, or offset of its fault. */
type Scan = readonly [end: number, whole: boolean];

function scanScalar(text: string, start: number): Scan {
  const character = text[start] ?? '';
  if (character === '"') return scanString(text, start);
  const literal = LITERALS.find((word) => word.startsWith(character));
  if (literal === undefined) return scanNumber(text, start);
  let length = 1;
  while (length < literal.length && text[start + length] === literal[length]) length++;
  return [start + length, length === literal.length];
}

function scanString(text: string, start: number): Scan {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return [at + 1, true];
    if (unit < 0x20) return [at, false];
    if (unit !== 0x5c) continue;
    at++;
    const escaped = text[at] ?? '';
    if (escaped === '' || !'"\\/bfnrtu'.includes(escaped)) return [at, false];
    if (escaped !== 'u') continue;
    for (const end = at + 4; at < end; at++) {
      if (!/^[0-9a-fA-F]$/.test(text[at + 1] ?? '')) return [at + 1, false];
    }
  }
  return [text.length, false];
}

function scanNumber(text: string, start: number): Scan {
  let at = text[start] === '-' ? start + 1 : start;
  const digits = (from: number): number => {
    let end = from;
    while (isDigit(text[end])) end++;
    return end;
  };
  if (!isDigit(text[at])) return [at, false];
  at = text[at] === '0' ? at + 1 : digits(at);
  if (text[at] === '.') {
    if (!isDigit(text[at + 1])) return [at + 1, false];
    at = digits(at + 1);
  }
  if (text[at] === 'e' || text[at] === 'E') {
    at += text[at + 1] === '+' || text[at + 1] === '-' ? 2 : 1;
    if (!isDigit(text[at])) return [at, false];
    at = digits(at);
  }
  return [at, true];
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at++;
  return at;
}

/** Deepest nesting. A lesson needs nine levels; some thousands overflow the stack of `JSON.stringify`. */
export const DEEPEST = 100;

/** Skips a byte order mark. Problems: `json-syntax`, `too-deep`. Never throws. */
export function parseJson(text: string): Result<unknown, readonly Problem[]> {
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

/** Index of the closing quote of the string at `start`, or the end of `text`. */
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

/** Path to the first container nested `limit` deep. No recursion. */
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
