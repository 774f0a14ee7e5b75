/** Collects the ids that a file defines, before anything refers to them. */
import { isObject, type JsonObject, shorten } from './json-value.ts';
import type { ProblemList } from './shape.ts';

/** Ids defined by a lesson; undefined for a missing list. */
export interface References {
  readonly layers: IdIndex | undefined;
  readonly passages: IdIndex | undefined;
  /** Places and outlines share one namespace. */
  readonly features: IdIndex | undefined;
  /** Whether an id is a place's; always true without a list. */
  readonly isPlace: (id: string) => boolean;
}

export interface IdIndex {
  /** Index of the first entry with an id. */
  readonly firsts: ReadonlyMap<string, number>;
  /** Whether no id is repeated. */
  readonly areUnique: boolean;
}

/**
 * Reads ids and nothing else, also those of parts that are wrong in other ways: a fault in a place is one problem,
 * not one for every mention of it.
 */
export function gatherReferences(root: JsonObject): References {
  const lesson = isObject(root['lesson']) ? root['lesson'] : {};
  const list = root['features'];
  const features = indexIds(list);
  return {
    layers: indexIds(lesson['layers']),
    passages: indexIds(lesson['passages']),
    features,
    isPlace(id) {
      const index = features?.firsts.get(id);
      return (
        features === undefined || (index !== undefined && !isOutline((list as readonly JsonObject[])[index] ?? {}))
      );
    },
  };
}

/** Whether a feature is an outline of a site, not a place. */
export function isOutline(feature: JsonObject): boolean {
  const properties = feature['properties'];
  return isObject(properties) && Object.hasOwn(properties, 'site');
}

/** Adds `duplicate-id` if the entry at `index` repeats an earlier id. */
export function checkIdOnce(
  id: string,
  index: number,
  ids: IdIndex | undefined,
  path: readonly string[],
  problems: ProblemList,
): void {
  if (ids === undefined || ids.areUnique) return;
  const first = ids.firsts.get(id) ?? index;
  if (first === index) return;
  problems.add([...path, index, 'id'], 'duplicate-id', { id: shorten(id), first: `/${path.join('/')}/${first}` });
}

function indexIds(list: unknown): IdIndex | undefined {
  if (!Array.isArray(list)) return undefined;
  const firsts = new Map<string, number>();
  let count = 0;
  for (let index = 0; index < list.length; index++) {
    const item: unknown = list[index];
    if (!isObject(item) || typeof item['id'] !== 'string') continue;
    count++;
    if (!firsts.has(item['id'])) firsts.set(item['id'], index);
  }
  return { firsts, areUnique: firsts.size === count };
}
