/** The languages, each by its own name, so that a reader who knows no other finds it. */
import { printAddress } from '../../codec/url/print-url.ts';
import { directionOf, LANGUAGES, type Language } from '../../domain/languages.ts';
import { useAtlas, useMessages } from '../shared/context.ts';
import { onPlainClick } from '../shared/links.ts';

const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', ar: 'العربية', ru: 'Русский' };

/** Links to this same page in each language. */
export function LanguageSwitch() {
  const atlas = useAtlas();
  const { languages } = useMessages();
  const address = atlas.address.value;
  return (
    <nav class="languages" aria-label={languages.label}>
      {LANGUAGES.map((language) => (
        <a
          key={language}
          class="language-link"
          href={printAddress({ ...address, language })}
          lang={language}
          hreflang={language}
          dir={directionOf(language)}
          aria-current={language === address.language ? 'true' : undefined}
          onClick={onPlainClick(() => atlas.chooseLanguage(language))}
        >
          {OWN_NAMES[language]}
        </a>
      ))}
    </nav>
  );
}
