/** Finds where a text stops being JSON: engines' own messages differ, or say nothing. */

/** What may come next. */
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

/** Where a token ends, or where it goes wrong. */
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
