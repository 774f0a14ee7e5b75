/** Shows the open place or choice, in the popup or among the words. */
import { effect } from '@preact/signals';
import { createPortal } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { textIn } from '../../../domain/languages.ts';
import { afterLayout } from '../../../platform/paint.ts';
import type { AppState } from '../../../state/app-state.ts';
import type { Choice } from '../../../state/highlight-model.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { pointsAt } from '../../../ui/shared/element-handlers.ts';
import { IconButton } from '../../../ui/shared/Icon.tsx';
import { KindIcon } from '../../../ui/shared/KindIcon.tsx';
import { kindAndCountry, layerIndexOf } from '../../../ui/shared/lesson-words.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { OpenPanel } from './OpenPanel.tsx';
import { placeButtonId } from './PlaceRow.tsx';

interface PanelHostProps {
  /** The popup's element on the map, while there is one. */
  readonly popupHost: HTMLElement | null;
}

export function PanelHost({ popupHost }: PanelHostProps) {
  const appState = useAppState();
  const onShown = usePanelFocus(appState);
  const choice = appState.highlight.choice.value;
  const place = appState.openPlace.value;
  const panel = choice ? (
    <ChoicePanel key={choice.places.join(' ')} choice={choice} onShown={onShown} />
  ) : (
    place && <OpenPanel key={place.id} place={place} onShown={onShown} />
  );
  if (panel === null) return null;
  if (panelIsInWords(appState)) return <div class="words-panel">{panel}</div>;
  return popupHost && createPortal(panel, popupHost);
}

interface ChoicePanelProps {
  readonly choice: Choice;
  /** Called with the heading once the panel is in the page. */
  readonly onShown: (heading: HTMLElement | null) => void;
}

/** `dialog "Which place?"`. */
function ChoicePanel({ choice, onShown }: ChoicePanelProps) {
  const appState = useAppState();
  const localization = useLocalization();
  const { messages, language, direction } = localization;
  const { placeById, lesson } = appState.index;
  const heading = useRef<HTMLHeadingElement>(null);
  // Once: a later render must not take the focus again.
  useLayoutEffect(() => onShown(heading.current), []);

  const places = choice.places.flatMap((id) => placeById.get(id) ?? []);
  return (
    <dialog open class="panel choice" lang={language} dir={direction} aria-labelledby="choice-heading">
      <header class="panel-head">
        <div class="panel-title">
          <h2 id="choice-heading" ref={heading} tabIndex={-1}>
            {messages.choice.heading}
          </h2>
          <p class="panel-kind">{messages.choice.explanation(places.length)}</p>
        </div>
        <IconButton icon="close" label={messages.close} onClick={() => appState.close()} />
      </header>
      <ul class="choice-list" aria-labelledby="choice-heading">
        {places.map((place) => (
          <li key={place.id}>
            <div class="place-row" {...pointsAt(appState.highlight, [place.id])}>
              <KindIcon layerIndex={layerIndexOf(lesson, place)} kind={place.kind} />
              <button
                type="button"
                class="place-name"
                aria-describedby={`choice-${place.id}`}
                onClick={() => appState.open(place.id)}
              >
                {textIn(place.name, language)}
              </button>
              <span class="place-about" id={`choice-${place.id}`}>
                {kindAndCountry(place, localization)}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </dialog>
  );
}

/** Whether something is open among the words. A choice from the words has no position on the map. */
export function panelIsInWords(appState: AppState): boolean {
  const choice = appState.highlight.choice.value;
  if (choice) return choice.at === null || appState.openIn.value === 'words';
  return appState.openPlace.value !== null && appState.openIn.value === 'words';
}

/** Identifies what is open; null where nothing is. */
export function panelKey(appState: AppState): string | null {
  const choice = appState.highlight.choice.value;
  if (choice) return `choice ${choice.places.join(' ')}`;
  return appState.openPlace.value === null ? null : `place ${appState.openPlace.value.id}`;
}

interface Memory {
  key: string | null;
  navigations: number;
  /** The element that had the focus when the panel opened. */
  opener: HTMLElement | null;
  /** The place that was open last: its button takes the focus where the opener is gone. */
  lastPlace: string | null;
  /** Whether the panel takes the focus: where a person opened it, not a navigation. */
  takesFocus: boolean;
}

/**
 * Moves the focus into the panel that opens, and back when it closes. Returns what a panel calls with its heading once it is in the
 * page. The focus returns only where closing left it on the body: a person may have moved it on.
 */
function usePanelFocus(appState: AppState): (heading: HTMLElement | null) => void {
  const memory = useRef<Memory>({
    key: null,
    navigations: -1,
    opener: null,
    lastPlace: null,
    takesFocus: false,
  }).current;
  const key = panelKey(appState);

  // Signals run effects within the action, before any rendering: the opener still has the focus.
  const remember = (): void => {
    const next = panelKey(appState);
    const navigations = appState.urlState.navigations.value;
    const isNavigation = navigations !== memory.navigations;
    if (next !== null && next !== memory.key) {
      const active = document.activeElement;
      const inPanel = active?.closest('dialog') != null;
      if (!inPanel) memory.opener = active instanceof HTMLElement && active !== document.body ? active : null;
      memory.lastPlace = appState.openPlace.value?.id ?? memory.lastPlace;
      memory.takesFocus = true;
    }
    if (isNavigation || next === null) memory.takesFocus = false;
    memory.key = next;
    memory.navigations = navigations;
  };
  // Before the first paint: a later start would take a quick person's action for a navigation.
  useLayoutEffect(() => effect(remember), []);

  useLayoutEffect(() => {
    if (key !== null || !isFocusOnBody()) return;
    const { opener, lastPlace } = memory;
    memory.opener = null;
    memory.lastPlace = null;
    if (opener?.isConnected) opener.focus();
    if (isFocusOnBody() && lastPlace !== null) document.getElementById(placeButtonId(lastPlace))?.focus();
  }, [key, memory]);

  // Before the paint: a person may press Esc sooner.
  useLayoutEffect(() => {
    if (key === null) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      appState.close();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [key, appState]);

  return (heading) => {
    if (!memory.takesFocus) return;
    memory.takesFocus = false;
    // Focusing must not scroll the map; among the words it scrolls the heading into view.
    if (heading) afterLayout(heading, () => heading.focus({ preventScroll: appState.openIn.peek() === 'map' }));
  };
}

function isFocusOnBody(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body;
}
