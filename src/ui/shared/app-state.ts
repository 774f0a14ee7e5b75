/** Gives components the state of the page. */
import '@preact/signals';
import type { AppState } from '../../state/app-state.ts';
import { createRequiredContext } from './required-context.ts';

export const [AppStateContext, useAppState] = createRequiredContext<AppState>('AppStateContext');
