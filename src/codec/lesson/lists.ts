/** Lists of parts of a lesson, read entry by entry. */
import { isObject, type JsonObject, typeOf } from './json-value.ts';
import type { Path, ProblemList } from './problem-list.ts';
import { list, read } from './shape.ts';

/** The entries of the list `owner[key]`, which must be there; undefined, with the fault noted, where it is none. */
export function readList(
  owner: JsonObject,
  key: string,
  path: Path,
  problems: ProblemList,
): readonly unknown[] | undefined {
  if (owner[key] !== undefined) return read(list, owner[key], [...path, key], problems);
  problems.add([...path, key], 'missing', { member: key });
  return undefined;
}

/** What `readItem` makes of each entry that is an object; those that it refuses, and all else, are left out. */
export function readItems<Item>(
  items: readonly unknown[] | undefined,
  path: Path,
  problems: ProblemList,
  readItem: (item: JsonObject, path: Path, index: number) => Item | undefined,
): Item[] {
  const result: Item[] = [];
  items?.forEach((entry, index) => {
    if (!isObject(entry)) {
      problems.add([...path, index], 'wrong-type', { expected: 'object', found: typeOf(entry) });
      return;
    }
    const item = readItem(entry, [...path, index], index);
    if (item !== undefined) result.push(item);
  });
  return result;
}
