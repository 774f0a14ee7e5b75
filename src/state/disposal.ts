/** Collects what must end together. */

/** Ends things in the reverse of the order in which they began. */
export interface Disposal {
  add(end: () => void): void;
  /** Ends all; what is added later ends at once. */
  dispose(): void;
}

export function createDisposal(): Disposal {
  const ends: (() => void)[] = [];
  let isOver = false;
  return {
    add(end) {
      if (isOver) end();
      else ends.push(end);
    },
    dispose() {
      isOver = true;
      for (const end of ends.splice(0).reverse()) end();
    },
  };
}
