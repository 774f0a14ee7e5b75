/** Edits the layers of the lesson. */
import { textIn } from '../../../domain/languages.ts';
import type { Layer } from '../../../domain/lesson.ts';
import { Icon } from '../../../ui/shared/Icon.tsx';
import { KindIcon } from '../../../ui/shared/KindIcon.tsx';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { useAuthor } from './author-context.ts';
import { LANDING } from './use-focus-kept.ts';

/** A name each, in the language of the interface; one that has places is not taken out. */
export function LayerList() {
  const { author, actions } = useAuthor();
  const { messages, language, format } = useLocalization();
  const { places: words } = messages.author;
  const { layers, places } = author.draft.value;
  const rename = ({ id, label }: Layer, text: string): void => {
    // English is what a reader sees where there is no name in their language: it is never empty while another is there.
    const en = language === 'en' || label.en === '' || label.en === textIn(label, language) ? text : label.en;
    actions.renameLayer(id, { ...label, en, [language]: text });
  };
  return (
    <section class="block author-stage-body" aria-labelledby="author-layers-heading">
      <h2 id="author-layers-heading" {...LANDING}>
        {words.layers}
      </h2>
      <ul class="layer-list" aria-labelledby="author-layers-heading">
        {layers.map((layer, index) => {
          const isUsed = places.some((place) => place.layer === layer.id);
          const name = textIn(layer.label, language);
          return (
            <li key={layer.id} class="layer-row">
              <KindIcon layerIndex={index} />
              <input
                type="text"
                class="field"
                dir="auto"
                lang={language}
                autocomplete="off"
                aria-label={words.layerName(format.number(index + 1))}
                value={layer.label[language] ?? layer.label.en}
                onInput={(event) => rename(layer, event.currentTarget.value)}
              />
              {isUsed || layers.length === 1 ? (
                <span class="caption">{isUsed ? words.layerInUse : ''}</span>
              ) : (
                <button
                  type="button"
                  class="button icon-button"
                  aria-label={words.removeLayer(name)}
                  title={words.removeLayer(name)}
                  onClick={() => actions.removeLayer(layer.id)}
                >
                  <Icon name="close" />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        class="button"
        onClick={() =>
          actions.addLayer({ en: words.newLayer, ...(language === 'en' ? {} : { [language]: words.newLayer }) })
        }
      >
        {words.addLayer}
      </button>
    </section>
  );
}
