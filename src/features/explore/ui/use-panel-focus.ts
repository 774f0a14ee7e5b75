/** Where the keyboard is while a place is open: it goes into the panel, and back to where it came from. */
import { effect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AppState } from '../../../state/app-state.ts';
import { placeButtonId } from './place-button-id.ts';

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
export function usePanelFocus(appState: AppState): (heading: HTMLElement | null) => void {
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
