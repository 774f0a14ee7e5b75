/** The languages, each by its own name, so that a reader who knows no other finds it. */
import { printUrl } from '../../codec/url/print-url.ts';
import { directionOf, LANGUAGES, type Language } from '../../domain/languages.ts';
import { useAppState } from '../shared/app-state.ts';
import { onPlainClick } from '../shared/links.ts';
import { useMessages } from '../shared/localization.ts';

const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', ar: 'العربية', ru: 'Русский' };

/** Links to this same page in each language. */
export function LanguageSwitch() {
  const appState = useAppState();
  const { languages } = useMessages();
  const address = appState.url.value;
  return (
    <nav class="languages" aria-label={languages.label}>
      {LANGUAGES.map((language) => (
        <a
          key={language}
          class="language-link"
          href={printUrl({ ...address, language })}
          lang={language}
          hreflang={language}
          dir={directionOf(language)}
          aria-current={language === address.language ? 'true' : undefined}
          onClick={onPlainClick(() => appState.chooseLanguage(language))}
        >
          {OWN_NAMES[language]}
        </a>
      ))}
    </nav>
  );
}
