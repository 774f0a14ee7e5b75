/** Loads something once, on first use. */

/** The promise of `load`, made at the first call; what did not arrive is asked for again by the next one. */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
