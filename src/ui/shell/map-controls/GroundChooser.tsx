/** More detail when a person asks for it: a button that says which ground is shown, and the panel that it opens. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useAppState } from '../../shared/app-state.ts';
import { Icon } from '../../shared/Icon.tsx';
import { useLocalization } from '../../shared/localization.ts';
import { useServices } from '../../shared/services.ts';
import { useGroundPanel } from './use-ground-panel.ts';

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
