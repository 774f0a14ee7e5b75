/** Things of `Intl` cost some ten milliseconds each: they are made when they are first asked for, and kept. */

/** The value of `make`, made at the first call. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
