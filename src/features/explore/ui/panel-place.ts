/** Where what is open is shown. */
import type { AppState } from '../../../state/app-state.ts';

/** Whether something is open among the words. A choice that came from the words has no position on the map to stand at. */
export function panelIsInWords(appState: AppState): boolean {
  const choice = appState.highlight.choice.value;
  if (choice) return choice.at === null || appState.openIn.value === 'words';
  return appState.openPlace.value !== null && appState.openIn.value === 'words';
}
