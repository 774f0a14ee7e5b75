/** Loads the component of a long list once a lesson has one: most have none. */
import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';

/** Maximum number of entries that are all in the page. */
export const MAX_SHORT = 150;

/**
 * Null for a short list, until the component has loaded, and where it does not load.
 * @param load must stay the same function
 */
export function useLongList<Props>(
  count: number,
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> | null {
  const list = useSignal<{ readonly component: FunctionComponent<Props> } | null>(null);
  const isLong = count > MAX_SHORT;
  useEffect(() => {
    if (!isLong || list.peek()) return;
    load().then(
      (component) => {
        list.value = { component };
      },
      () => undefined,
    );
  }, [isLong, list, load]);
  return isLong ? (list.value?.component ?? null) : null;
}
