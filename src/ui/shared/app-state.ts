/** Gives components the state of the page. */
import '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AppState } from '../../state/app-state.ts';

export const AppStateContext = createContext<AppState | null>(null);

export function useAppState(): AppState {
  const state = useContext(AppStateContext);
  if (!state) throw new Error('No AppStateContext is around this component.');
  return state;
}
