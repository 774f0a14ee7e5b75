/** Provides state, language and services to the components in it. */
import type { ReadonlySignal } from '@preact/signals-core';
import type { ComponentChildren } from 'preact';
import type { Localization } from '../../i18n/localization.ts';
import type { AppState } from '../../state/app-state.ts';
import { AppStateContext } from './app-state.ts';
import { LocalizationContext } from './localization.ts';
import { type AppServices, ServicesContext } from './services.ts';

export interface PageParts {
  readonly state: AppState;
  readonly localization: ReadonlySignal<Localization>;
  readonly services: AppServices;
}

export function AppContexts({
  state,
  localization,
  services,
  children,
}: PageParts & { readonly children?: ComponentChildren }) {
  return (
    <AppStateContext.Provider value={state}>
      <LocalizationContext.Provider value={localization}>
        <ServicesContext.Provider value={services}>{children}</ServicesContext.Provider>
      </LocalizationContext.Provider>
    </AppStateContext.Provider>
  );
}
