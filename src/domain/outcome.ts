/** An expected failure that has one reason: a value, or what is wrong. (`Result` is for a file, which may have many faults.) */

/** What is wrong, for `i18n` to put into words: each code has its params, which its type names. */
export interface Fault<Code extends string> {
  readonly code: Code;
  readonly params: Readonly<Record<string, string>>;
}

/** A value, or the reason why there is none. */
export type Outcome<Value, Code extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault<Code> };

/** A success. */
export function done<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** A failure. */
export function fault<Code extends string>(
  code: Code,
  params: Readonly<Record<string, string>> = {},
): { readonly ok: false; readonly fault: Fault<Code> } {
  return { ok: false, fault: { code, params } };
}
