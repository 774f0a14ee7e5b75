/** Gives components the reader's language: words and formats. */
import '@preact/signals';
import type { ReadonlySignal } from '@preact/signals-core';
import type { Localization } from '../../i18n/localization.ts';
import type { Messages } from '../../i18n/messages/en.ts';
import { createRequiredContext } from './required-context.ts';

const [LocalizationContext, useLocalizationSignal] =
  createRequiredContext<ReadonlySignal<Localization>>('LocalizationContext');

export { LocalizationContext };

/** Draws the component again when the language changes. */
export function useLocalization(): Localization {
  return useLocalizationSignal().value;
}

export function useMessages(): Messages {
  return useLocalization().messages;
}
