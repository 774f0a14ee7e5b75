/** Reports facts of the machine as signals, from media queries. */
import { type ReadonlySignal, signal } from '@preact/signals-core';

/** Pages on which the text panel is a sheet below the map. The style sheets have the same query. */
export const COMPACT_QUERY = '(max-width: 720px), (max-height: 480px)';

export function createMachine(): {
  readonly prefersDark: ReadonlySignal<boolean>;
  readonly prefersReducedMotion: ReadonlySignal<boolean>;
  readonly compact: ReadonlySignal<boolean>;
} {
  return {
    prefersDark: media('(prefers-color-scheme: dark)'),
    prefersReducedMotion: media('(prefers-reduced-motion: reduce)'),
    compact: media(COMPACT_QUERY),
  };
}

function media(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query);
  const matches = signal(list.matches);
  list.addEventListener('change', () => {
    matches.value = list.matches;
  });
  return matches;
}
