/** Draws the bar over the page: views, settings and dialog buttons. */
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { printUrl } from '../../codec/url/print-url.ts';
import { directionOf, LANGUAGES, type Language } from '../../domain/languages.ts';
import { UNITS } from '../../domain/units.ts';
import { ALL_VIEWS, VIEWS } from '../../domain/views.ts';
import type { DialogName } from '../../state/dialog-model.ts';
import type { ThemeChoice } from '../../state/display-model.ts';
import { useAppState } from '../shared/app-state.ts';
import { onPlainClick } from '../shared/element-handlers.ts';
import { Icon } from '../shared/Icon.tsx';
import { useMessages } from '../shared/localization.ts';
import { Segmented } from '../shared/Segmented.tsx';

/** On a phone the settings are behind a button; CSS shows them in the bar where there is room. */
export function Header() {
  const messages = useMessages();
  const open = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  // A dialog that opens now returns the focus to the button.
  const closeSettings = (): void => {
    if (!open.value) return;
    open.value = false;
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open.value) return;
    event.preventDefault();
    closeSettings();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes the settings wherever in the bar the focus is.
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
        <DialogButtons onOpen={closeSettings} />
      </div>
    </header>
  );
}

/** `navigation "Views"`. */
function ViewLinks() {
  const appState = useAppState();
  const { views } = useMessages();
  const address = appState.url.value;
  const current = appState.view.value;
  const nav = useRef<HTMLElement>(null);
  // On a phone the row is wider than the bar: scrolls to the link of the view that is shown.
  // Not by scrollIntoView, after which Tab would continue from there instead of from the top of the page.
  useLayoutEffect(() => {
    const link = nav.current?.querySelector('[aria-current]');
    if (!nav.current || !link) return;
    nav.current.scrollBy({ left: middleOf(link) - middleOf(nav.current) });
  }, [current]);
  return (
    <nav ref={nav} class="views" aria-label={views.label}>
      {(address.source.type === 'draft' ? ALL_VIEWS : VIEWS).map((view) => (
        <a
          key={view}
          class="view-link"
          href={printUrl({ ...address, view, camera: null })}
          aria-current={view === current ? 'page' : undefined}
          onClick={onPlainClick(() => appState.chooseView(view))}
        >
          {views.names[view]}
        </a>
      ))}
    </nav>
  );
}

/** In CSS pixels from the left of the window. */
function middleOf(element: Element): number {
  const { left, right } = element.getBoundingClientRect();
  return (left + right) / 2;
}

const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', ar: 'العربية', ru: 'Русский' };

/** Links to this page in each language, named in that language: a reader may know no other. */
function LanguageSwitch() {
  const appState = useAppState();
  const { languages } = useMessages();
  const address = appState.url.value;
  return (
    <nav class="languages" aria-label={languages.label}>
      {LANGUAGES.map((language) => (
        <a
          key={language}
          class="language-link"
          href={printUrl({ ...address, language })}
          lang={language}
          hreflang={language}
          dir={directionOf(language)}
          aria-current={language === address.language ? 'true' : undefined}
          onClick={onPlainClick(() => appState.chooseLanguage(language))}
        >
          {OWN_NAMES[language]}
        </a>
      ))}
    </nav>
  );
}

function UnitSwitch() {
  const appState = useAppState();
  const { units } = useMessages();
  const options = UNITS.map((value) => ({ value, label: units.names[value], shown: units.short[value] }));
  return (
    <Segmented
      name="units"
      legend={units.label}
      options={options}
      value={appState.unit.value}
      onChoose={(unit) => appState.chooseUnit(unit)}
    />
  );
}

const CHOICES: readonly ThemeChoice[] = ['light', 'auto', 'dark'];

function ThemeSwitch() {
  const { display } = useAppState();
  const { theme } = useMessages();
  const options = CHOICES.map((value) => ({ value, label: theme[value], shown: <Icon name={value} /> }));
  return (
    <Segmented
      name="theme"
      legend={theme.label}
      options={options}
      value={display.themeChoice.value}
      onChoose={(choice) => display.chooseTheme(choice)}
    />
  );
}

const DIALOGS: readonly DialogName[] = ['open', 'save', 'print', 'embed'];

/** Buttons that call `onOpen` and open a dialog; CSS shows their words where the settings are a panel. */
function DialogButtons({ onOpen }: { readonly onOpen: () => void }) {
  const { dialog } = useAppState();
  const { lessonMenu: labels } = useMessages();
  return (
    <div class="page-acts">
      {DIALOGS.map((name) => (
        <button
          key={name}
          type="button"
          class="button page-act"
          aria-label={labels[name]}
          aria-haspopup="dialog"
          title={labels[name]}
          onClick={() => {
            onOpen();
            dialog.show(name);
          }}
        >
          <Icon name={name} />
          <span class="page-act-words" aria-hidden="true">
            {labels[name]}
          </span>
        </button>
      ))}
    </div>
  );
}
