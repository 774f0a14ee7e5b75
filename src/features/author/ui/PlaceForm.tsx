/** Edits a place: names, layer, kind and spot. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { KINDS, knownKind } from '../../../cartography/kinds.ts';
import { parseCoordinate } from '../../../codec/coordinates/parse-coordinate.ts';
import { printCoordinate } from '../../../codec/coordinates/print-coordinate.ts';
import { LANGUAGES, type Language, type LocalizedText, textIn } from '../../../domain/languages.ts';
import type { Place } from '../../../domain/lesson.ts';
import type { LngLat } from '../../../domain/lng-lat.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { arrowMove } from '../../../ui/shared/edit-keys.ts';
import { useLocalization, useMessages } from '../../../ui/shared/localization.ts';
import { PositionSearch } from '../../../ui/shared/PositionSearch.tsx';
import { useAuthor } from './author-context.ts';
import { Field, Pick } from './fields.tsx';

/** What commas part, in any script. */
const COMMAS = /[,،;؛]/;

/** What the first field of the form is asked for as. */
const PLACED_NAME = 'placed name';

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

/** A coordinate that does not parse is told, and the place stays where it was. */
function PlaceSpot({ place }: { readonly place: Place }) {
  const { actions } = useAuthor();
  const { map } = useAppState();
  const { messages, language } = useLocalization();
  const { places: words } = messages.author;
  const problem = useSignal('');
  const id = useId();
  const type = (field: HTMLInputElement): void => {
    const parsed = parseCoordinate(field.value);
    problem.value = parsed.ok ? '' : messages.coordinateProblems[parsed.error.code](parsed.error.params);
    if (parsed.ok) actions.movePlace(place.id, parsed.value);
  };
  return (
    <div class="author-field">
      <label for={`${id}-field`}>{words.coordinate}</label>
      <div class="spot-row">
        <input
          id={`${id}-field`}
          type="text"
          class="field"
          dir="ltr"
          autocomplete="off"
          aria-invalid={problem.value !== ''}
          aria-describedby={problem.value === '' ? undefined : `${id}-problem`}
          value={printCoordinate(place.lngLat, 'decimal')}
          onChange={(event) => type(event.currentTarget)}
        />
        <button
          type="button"
          class="button"
          aria-label={words.move(textIn(place.name, language))}
          title={words.moveHint}
          onKeyDown={(event) => {
            const moved = arrowMove(event, place.lngLat, map.camera.peek()?.zoom);
            if (!moved) return;
            event.preventDefault();
            actions.movePlace(place.id, moved);
          }}
        >
          {words.moveShort}
        </button>
      </div>
      <p
        class={problem.value === '' ? 'caption' : 'caption problem'}
        id={`${id}-problem`}
        role={problem.value === '' ? undefined : 'alert'}
      >
        {problem.value === '' ? words.moveHint : problem.value}
      </p>
    </div>
  );
}

/** Name first, so that what is placed is never nameless. */
export function PlaceByHand() {
  const { editor, actions } = useAuthor();
  const { map } = useAppState();
  const { places: words } = useMessages().author;
  const nameless = useSignal(false);
  const name = editor.newPlaceName.value;
  const camera = map.camera.value;
  const place = (at: LngLat): void => {
    nameless.value = name.trim() === '';
    if (nameless.value) {
      editor.requestFocus('by hand');
      return;
    }
    actions.placeByHand(name.trim(), at);
    editor.announce(words.confirmed(name.trim()));
    editor.requestFocus(PLACED_NAME);
    map.moveCamera({ type: 'frame', points: [at], maxZoom: map.camera.peek()?.zoom ?? 8 });
  };
  return (
    <section class="block author-form" aria-labelledby="author-hand-heading">
      <h2 id="author-hand-heading">{words.byHand}</h2>
      <Field
        label={words.name}
        value={name}
        ask="by hand"
        onChange={(next) => {
          nameless.value = false;
          editor.setNewPlaceName(next);
        }}
      />
      {nameless.value && (
        <p class="caption problem" role="alert">
          {words.nameFirst}
        </p>
      )}
      <PositionSearch label={words.where} submit={words.place} onPosition={place} />
      <p class="caption">{words.orClick}</p>
      {camera && (
        <button type="button" class="button" onClick={() => editor.selectSpot(camera.center)}>
          {words.middle}
        </button>
      )}
    </section>
  );
}
