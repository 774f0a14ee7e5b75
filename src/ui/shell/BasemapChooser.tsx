/** Draws the button that names the basemap and opens its panel. */
import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useAppState } from '../shared/app-state.ts';
import { Icon } from '../shared/Icon.tsx';
import { useLocalization } from '../shared/localization.ts';
import { useServices } from '../shared/services.ts';
import type { GroundPanelProps } from './BasemapPanel.tsx';

/** Esc closes the panel; the focus goes back to the button. */
export function GroundChooser() {
  const appState = useAppState();
  const { partFailed } = useServices();
  const { basemap: ground } = appState;
  const { messages, direction } = useLocalization();
  const words = messages.ground;
  const open = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    open.value = false;
    button.current?.focus();
  };
  const Panel = useGroundPanel(open.value, (error) => {
    close();
    partFailed(error);
  });
  const now = words.short[ground.basemap.value.type];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc puts the panel away from wherever in it the focus is.
    <div
      class="ground"
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
        class="button floating ground-button"
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

/** The component once it is there, or null; asked for whenever it is `wanted`. Where it does not load, `failed` is called. */
function useGroundPanel(wanted: boolean, failed: (error: unknown) => void): FunctionComponent<GroundPanelProps> | null {
  const { rejectIfSlow } = useServices();
  const panel = useSignal<{ readonly component: FunctionComponent<GroundPanelProps> } | null>(null);
  useEffect(() => {
    if (!wanted || panel.peek()) return;
    rejectIfSlow(import('./BasemapPanel.tsx')).then(({ GroundPanel }) => {
      panel.value = { component: GroundPanel };
    }, failed);
  }, [wanted, panel]);
  return panel.value?.component ?? null;
}
