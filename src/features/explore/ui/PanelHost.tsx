/** Shows the open place or choice, on the map or among the words. */

import { effect } from '@preact/signals';
import { createPortal } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { textIn } from '../../../domain/languages.ts';
import type { AppState } from '../../../state/app-state.ts';
import type { Choice } from '../../../state/pointing-model.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { pointsAt } from '../../../ui/shared/element-handlers.ts';
import { Icon } from '../../../ui/shared/Icon.tsx';
import { KindIcon } from '../../../ui/shared/KindIcon.tsx';
import { kindAndCountry, layerIndexOf } from '../../../ui/shared/lesson-words.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { OpenPanel } from './OpenPanel.tsx';
import { placeButtonId } from './PlaceRow.tsx';

interface PanelHostProps {
  /** The box on the map for what is open, while there is one. */
  readonly popupHost: HTMLElement | null;
}

/** The open place, or the choice between several; nothing while nothing is open. */
export function PanelHost({ popupHost }: PanelHostProps) {
  const appState = useAppState();
  const takeFocus = usePanelFocus(appState);
  const choice = appState.highlight.choice.value;
  const place = appState.openPlace.value;
  const panel = choice ? (
    <ChoicePanel key={choice.places.join(' ')} choice={choice} onShown={takeFocus} />
  ) : (
    place && <OpenPanel key={place.id} place={place} onShown={takeFocus} />
  );
  if (panel === null) return null;
  if (panelIsInWords(appState)) return <div class="words-panel">{panel}</div>;
  return popupHost && createPortal(panel, popupHost);
}

interface ChoicePanelProps {
  readonly choice: Choice;
  /** Called with the heading when the panel has come into the page. */
  readonly onShown: (heading: HTMLElement | null) => void;
}

/** `dialog "Which place?"`. */
function ChoicePanel({ choice, onShown }: ChoicePanelProps) {
  const appState = useAppState();
  const localization = useLocalization();
  const { messages, language, direction } = localization;
  const { placeById, lesson } = appState.index;
  const heading = useRef<HTMLHeadingElement>(null);
  // Once, when it comes into the page: drawn anew it must not take the focus again.
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
        <button type="button" class="button icon-button" aria-label={messages.close} onClick={() => appState.close()}>
          <Icon name="close" />
        </button>
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

/** Whether something is open among the words. A choice that came from the words has no position on the map to stand at. */
export function panelIsInWords(appState: AppState): boolean {
  const choice = appState.highlight.choice.value;
  if (choice) return choice.at === null || appState.openIn.value === 'words';
  return appState.openPlace.value !== null && appState.openIn.value === 'words';
}

/** Names what is open, so that one thing after another is told apart; null where nothing is. */
export function panelKey(appState: AppState): string | null {
  const choice = appState.highlight.choice.value;
  if (choice) return `choice ${choice.places.join(' ')}`;
  return appState.openPlace.value === null ? null : `place ${appState.openPlace.value.id}`;
}

interface Memory {
  key: string | null;
  arrivals: number;
  /** What had the focus when the panel was opened. */
  opener: HTMLElement | null;
  /** The place that was open last, whose button in the list takes the focus where the opener is gone. */
  lastPlace: string | null;
  /** A person opened the panel: it is to take the focus. A link that was followed does not steal it. */
  wanted: boolean;
}

/**
 * Follows what is open. The result is called by a panel that has come into the page, with its heading.
 * Focus returns on closing only where it fell to nowhere: a person who has moved on is left alone.
 */
function usePanelFocus(appState: AppState): (heading: HTMLElement | null) => void {
  const memory = useRef<Memory>({ key: null, arrivals: -1, opener: null, lastPlace: null, wanted: false }).current;
  const key = panelKey(appState);

  // An effect of the signals runs within the act itself, before anything is drawn anew: what has the focus is still the opener.
  const watch = (): void => {
    const next = panelKey(appState);
    const arrivals = appState.urlState.navigations.value;
    const travelled = arrivals !== memory.arrivals;
    if (next !== null && next !== memory.key) {
      const active = document.activeElement;
      const inPanel = active?.closest('dialog') != null;
      if (!inPanel) memory.opener = active instanceof HTMLElement && active !== document.body ? active : null;
      memory.lastPlace = appState.openPlace.value?.id ?? memory.lastPlace;
      memory.wanted = true;
    }
    if (travelled || next === null) memory.wanted = false;
    memory.key = next;
    memory.arrivals = arrivals;
  };
  // Before the first paint, for a person may be quick: a watch that began later would take their act for a link's.
  useLayoutEffect(() => effect(watch), []);

  useLayoutEffect(() => {
    if (key !== null || !isFocusNowhere()) return;
    const { opener, lastPlace } = memory;
    memory.opener = null;
    memory.lastPlace = null;
    if (opener?.isConnected) opener.focus();
    if (isFocusNowhere() && lastPlace !== null) document.getElementById(placeButtonId(lastPlace))?.focus();
  }, [key, memory]);

  // Before the paint: a person may press Esc sooner than a busy machine draws.
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
    if (!memory.wanted) return;
    memory.wanted = false;
    // Over the map nothing may scroll; among the words the heading is brought into sight.
    heading?.focus({ preventScroll: appState.openIn.peek() === 'map' });
  };
}

function isFocusNowhere(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body;
}
