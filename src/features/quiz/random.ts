/** Chance that can be repeated: the same seed gives the same order, so that what was shuffled can be tested and told. */

/** Gives a number from 0 up to, but not, 1. */
export type Random = () => number;

/** A generator of `seed` (any number; its lowest 32 bits count): Mulberry32 by Tommy Ettinger, public domain. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The numbers 0…`length` − 1, each once, in an order by chance. Lazy: of a hundred thousand the first ten cost ten steps
 * (Fisher and Yates's shuffle, which keeps only what it has moved).
 */
export function* randomOrder(length: number, random: Random): Generator<number, void> {
  const moved = new Map<number, number>();
  for (let index = 0; index < length; index += 1) {
    const other = index + Math.floor(random() * (length - index));
    yield moved.get(other) ?? other;
    moved.set(other, moved.get(index) ?? index);
    moved.delete(index);
  }
}

/** `items` in an order by chance, a new list. */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  return [...randomOrder(items.length, random)].map((index) => items[index] as Item);
}

/** Up to `most` of `items` that `accept` takes, by chance. */
export function sample<Item>(
  items: readonly Item[],
  most: number,
  random: Random,
  accept: (item: Item) => boolean = () => true,
): Item[] {
  const taken: Item[] = [];
  for (const index of randomOrder(items.length, random)) {
    if (taken.length >= most) break;
    const item = items[index] as Item;
    if (accept(item)) taken.push(item);
  }
  return taken;
}
