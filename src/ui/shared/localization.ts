/** Gives components the reader's language: words and formats. */
import '@preact/signals';
import type { ReadonlySignal } from '@preact/signals-core';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Localization } from '../../i18n/localization.ts';
import type { Messages } from '../../i18n/messages/en.ts';

export const LocalizationContext = createContext<ReadonlySignal<Localization> | null>(null);

/** Draws the component again when the language changes. */
export function useLocalization(): Localization {
  const localization = useContext(LocalizationContext);
  if (!localization) throw new Error('No LocalizationContext is around this component.');
  return localization.value;
}

export function useMessages(): Messages {
  return useLocalization().messages;
}
