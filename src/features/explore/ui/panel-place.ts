/** Where what is open is shown. */
import type { Atlas } from '../../../state/app-state.ts';

/** Whether something is open among the words. A choice that came from the words has no position on the map to stand at. */
export function panelIsInWords(atlas: Atlas): boolean {
  const choice = atlas.pointing.choice.value;
  if (choice) return choice.at === null || atlas.openIn.value === 'words';
  return atlas.openPlace.value !== null && atlas.openIn.value === 'words';
}
