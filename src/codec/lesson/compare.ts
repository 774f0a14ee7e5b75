/** Compares plain data, to detect edits. */

/**
 * Whether two values of JSON's kinds are equal, members in any order; an absent member and an undefined one are the same.
 * Recursive: for domain values, which are a few levels deep.
 */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const one = a as Readonly<Record<string, unknown>>;
  const other = b as Readonly<Record<string, unknown>>;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const key of keys) {
    if (!isSame(one[key], other[key])) return false;
  }
  return true;
}
