/** Gathers every fault of a file, and stays small however many there are. */
import type { Problem, ProblemCode } from '../../domain/result.ts';
import { pointer } from './json-value.ts';

/** Most problems that are listed; the rest are counted. */
export const MAX_PROBLEMS = 200;

/** Steps from the root of a document to a value. */
export type Path = readonly (string | number)[];

/** The faults found so far. */
export interface ProblemList {
  /** Notes a fault at `path`. Past {@link MAX_PROBLEMS} it is only counted. */
  readonly add: (path: Path, code: ProblemCode, params?: Readonly<Record<string, string>>) => void;
  /** How many faults were noted, listed or not. */
  readonly count: () => number;
  /** All that are listed, in the order in which they were found, and `and-more` at the end where some are not. */
  readonly all: () => Problem[];
}

/** An empty list. */
export function createProblemList(): ProblemList {
  const problems: Problem[] = [];
  let count = 0;
  return {
    add(path, code, params = {}) {
      count++;
      if (count <= MAX_PROBLEMS) problems.push({ pointer: pointer(path), code, params });
    },
    count: () => count,
    all() {
      if (count <= MAX_PROBLEMS) return [...problems];
      return [...problems, { pointer: '', code: 'and-more', params: { count: String(count - MAX_PROBLEMS) } }];
    },
  };
}
