/** Puts what is open where it belongs: at its place on the map, or among the words; one view for both. */
import { createPortal } from 'preact';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { ChoicePanel } from './ChoicePanel.tsx';
import { OpenPanel } from './OpenPanel.tsx';
import { panelIsInWords } from './panel-place.ts';
import { usePanelFocus } from './use-panel-focus.ts';

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
