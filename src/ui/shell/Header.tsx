/** The bar over the page: which program this is, its views, and the settings of a reader. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Icon } from '../shared/Icon.tsx';
import { useMessages } from '../shared/localization.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { PageActs } from './PageActs.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { UnitSwitch } from './UnitSwitch.tsx';
import { ViewLinks } from './ViewLinks.tsx';

/** The bar. On a phone the settings are behind a button; CSS shows them in line where there is room. */
export function Header() {
  const messages = useMessages();
  const open = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  // The focus is left where it can come back to when a dialog closes.
  const putAway = (): void => {
    if (!open.value) return;
    open.value = false;
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open.value) return;
    event.preventDefault();
    putAway();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc puts the settings away from wherever in the bar the focus is.
    <header class="top-bar" onKeyDown={onKeyDown}>
      <p class="brand" lang="en" dir="ltr">
        {messages.brand}
      </p>
      <ViewLinks />
      <button
        ref={button}
        type="button"
        class="button settings-button"
        aria-expanded={open.value}
        aria-controls="settings"
        aria-label={messages.settings}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Icon name="settings" />
      </button>
      <div id="settings" class="settings" data-open={open.value}>
        <LanguageSwitch />
        <UnitSwitch />
        <ThemeSwitch />
        <PageActs onAct={putAway} />
      </div>
    </header>
  );
}
