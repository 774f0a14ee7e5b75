/** Collects functions that end things, and calls them together. */

/** Calls them last added first. */
export interface Disposal {
  add(end: () => void): void;
  /** What is added later ends at once. */
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
