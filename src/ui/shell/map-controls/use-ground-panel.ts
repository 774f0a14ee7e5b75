/** Loads the panel when it is first opened: who keeps the bundled map never asks for it. */
import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { useServices } from '../../shared/services.ts';
import type { GroundPanelProps } from './ground-panel-props.ts';

/** The component once it is there, or null; asked for whenever it is `wanted`. Where it does not load, `failed` is called. */
export function useGroundPanel(
  wanted: boolean,
  failed: (error: unknown) => void,
): FunctionComponent<GroundPanelProps> | null {
  const { rejectIfSlow } = useServices();
  const panel = useSignal<{ readonly component: FunctionComponent<GroundPanelProps> } | null>(null);
  useEffect(() => {
    if (!wanted || panel.peek()) return;
    rejectIfSlow(import('./GroundPanel.tsx')).then(({ GroundPanel }) => {
      panel.value = { component: GroundPanel };
    }, failed);
  }, [wanted, panel]);
  return panel.value?.component ?? null;
}
