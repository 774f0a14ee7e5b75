/** Draws the button that names the basemap and opens its panel. */
import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useAppState } from '../shared/app-state.ts';
import { Icon } from '../shared/Icon.tsx';
import { useLocalization } from '../shared/localization.ts';
import { useServices } from '../shared/services.ts';
import type { BasemapPanelProps } from './BasemapPanel.tsx';

/** Esc closes the panel and returns the focus to the button. */
export function BasemapChooser() {
  const { partFailed } = useServices();
  const { basemap } = useAppState();
  const { messages, direction } = useLocalization();
  const words = messages.basemap;
  const open = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    open.value = false;
    button.current?.focus();
  };
  const Panel = useBasemapPanel(open.value, (error) => {
    close();
    partFailed(error);
  });
  const now = words.short[basemap.basemap.value.type];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes the panel wherever in it the focus is.
    <div
      class="basemap"
      dir={direction}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open.value) return;
        event.preventDefault();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        class="button floating basemap-button"
        aria-expanded={open.value}
        aria-label={words.buttonNow(now)}
        title={words.buttonNow(now)}
        onClick={() => {
          if (open.value) close();
          else open.value = true;
        }}
      >
        <Icon name="layers" />
        <span class="button-words">{words.buttonNow(now)}</span>
      </button>
      {open.value && Panel && <Panel button={button} close={close} />}
    </div>
  );
}

/** Loads the component once it is `wanted`; null until then. Calls `failed` where it does not load. */
function useBasemapPanel(
  wanted: boolean,
  failed: (error: unknown) => void,
): FunctionComponent<BasemapPanelProps> | null {
  const { rejectIfSlow } = useServices();
  const panel = useSignal<{ readonly component: FunctionComponent<BasemapPanelProps> } | null>(null);
  useEffect(() => {
    if (!wanted || panel.peek()) return;
    rejectIfSlow(import('./BasemapPanel.tsx')).then(({ BasemapPanel }) => {
      panel.value = { component: BasemapPanel };
    }, failed);
  }, [wanted, panel]);
  return panel.value?.component ?? null;
}
