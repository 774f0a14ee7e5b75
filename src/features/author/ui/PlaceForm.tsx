/** Edits what a place says: layer, kind, names, source, precision. */
import { KINDS, knownKind } from '../../../cartography/kinds.ts';
import { LANGUAGES, type Language, type LocalizedText, textIn } from '../../../domain/languages.ts';
import type { Place } from '../../../domain/lesson.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { useAuthor } from './author-context.ts';
import { Field } from './Field.tsx';
import { Pick } from './Pick.tsx';
import { PlaceSpot } from './PlaceSpot.tsx';

/** What commas part, in any script. */
const COMMAS = /[,،;؛]/;

/** What the first field of the form is asked for as. */
export const PLACED_NAME = 'placed name';

/** Each field is a change at once. */
export function PlaceForm({ place }: { readonly place: Place }) {
  const { author, actions, editor } = useAuthor();
  const { messages, language } = useLocalization();
  const { places: words } = messages.author;
  const { id, name } = place;
  const { layers } = author.draft.value;
  const change = (next: Partial<Omit<Place, 'id'>>): void => actions.changePlace(id, next);
  const precisions = [...new Set([...Object.keys(messages.precisions), place.precision])];
  return (
    <div class="author-form place-form">
      {LANGUAGES.map((each) => (
        <Field
          key={each}
          label={words.names[each]}
          value={name[each] ?? ''}
          lang={each}
          {...(each === 'en' ? { ask: PLACED_NAME } : {})}
          onChange={(text) => change({ name: renamed(name, each, text) })}
        />
      ))}
      <Field
        label={words.aliases}
        value={place.aliases.join(', ')}
        whenLeft
        onChange={(text) => change({ aliases: aliasesIn(text) })}
      />
      <div class="author-pair">
        <Pick
          label={words.layer}
          value={place.layer}
          options={layers.map((layer) => ({ value: layer.id, words: textIn(layer.label, language) }))}
          onChoose={(layer) => change({ layer })}
        />
        <Pick
          label={words.kind}
          value={knownKind(place.kind)}
          options={KINDS.map((kind) => ({ value: kind, words: messages.kinds[kind] }))}
          onChoose={(kind) => change({ kind })}
        />
      </div>
      <PlaceSpot place={place} />
      <div class="author-pair">
        <Field label={words.source} value={place.source} onChange={(source) => change({ source })} />
        <Pick
          label={words.precision}
          value={place.precision}
          options={precisions.map((value) => ({ value, words: messages.precisions[value] ?? value }))}
          onChoose={(precision) => change({ precision })}
        />
      </div>
      <button
        type="button"
        class="button"
        onClick={() => {
          actions.removePlace(id);
          editor.announce(words.removed(textIn(name, language)));
        }}
      >
        {words.remove}
      </button>
    </div>
  );
}

function renamed(name: LocalizedText, language: Language, text: string): LocalizedText {
  if (language === 'en') return { ...name, en: text };
  const { [language]: _before, ...others } = name;
  return text === '' ? (others as LocalizedText) : { ...name, [language]: text };
}

function aliasesIn(text: string): readonly string[] {
  return [...new Set(text.split(COMMAS).map((alias) => alias.trim()))].filter((alias) => alias !== '');
}
