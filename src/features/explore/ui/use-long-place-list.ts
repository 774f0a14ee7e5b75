/** The list for very many places comes when a lesson has them: most lessons never ask for it. */
import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PlaceListProps } from './place-list-props.ts';

/** The component once it is there, or null; asked for from when it is first `wanted`. Where it does not load, the short list stays. */
export function useLongPlaceList(wanted: boolean): FunctionComponent<PlaceListProps> | null {
  const list = useSignal<{ readonly component: FunctionComponent<PlaceListProps> } | null>(null);
  useEffect(() => {
    if (!wanted || list.peek()) return;
    import('./LongPlaceList.tsx').then(
      ({ LongPlaceList }) => {
        list.value = { component: LongPlaceList };
      },
      () => undefined,
    );
  }, [wanted, list]);
  return list.value?.component ?? null;
}
