/** Lists the places of the lesson, and adds one by hand. */
import { useEffect, useRef } from 'preact/hooks';
import { textIn } from '../../../domain/languages.ts';
import type { Layer, Place } from '../../../domain/lesson.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { pointsAt } from '../../../ui/shared/element-handlers.ts';
import { IconButton } from '../../../ui/shared/Icon.tsx';
import { KindIcon } from '../../../ui/shared/KindIcon.tsx';
import { kindAndCountry } from '../../../ui/shared/lesson-words.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { useAuthor } from './author-context.ts';
import { FoundNames } from './FoundNames.tsx';
import { PlaceByHand, PlaceForm } from './PlaceForm.tsx';
import { LANDING } from './use-focus-kept.ts';

/** Names first; then what is placed already. */
export function PlacesStage() {
  return (
    <>
      <FoundNames />
      <PlaceByHand />
      <LessonPlaces />
      <LayerList />
    </>
  );
}

/** A file may bring thousands: so many are listed, and the map has all. */
const MAX_LISTED = 200;

/** The list; what is in hand is in it, however many there are. */
function LessonPlaces() {
  const { author, editor } = useAuthor();
  const { messages, format } = useLocalization();
  const { places: words } = messages.author;
  const { places } = author.draft.value;
  const selected = editor.selectedPlace.value;
  const first = places.slice(0, MAX_LISTED);
  const listed = selected && !first.includes(selected) ? [selected, ...first] : first;
  return (
    <section class="block author-stage-body" aria-labelledby="author-places-heading">
      <h2 id="author-places-heading" {...LANDING}>
        {words.yours}
      </h2>
      {places.length === 0 ? (
        <p class="empty">{words.noneYet}</p>
      ) : (
        <ul class="lesson-places" aria-labelledby="author-places-heading">
          {listed.map((place) => (
            <LessonPlace key={place.id} place={place} isSelected={place === selected} />
          ))}
        </ul>
      )}
      {places.length > listed.length && (
        <p class="caption">{words.shown(format.number(listed.length), format.number(places.length))}</p>
      )}
    </section>
  );
}

/** Zoom at which a place is shown where no map has drawn yet. */
const PLAIN_ZOOM = 6;

interface LessonPlaceProps {
  readonly place: Place;
  /** Whether it is being edited: then the map lets it be dragged. */
  readonly isSelected: boolean;
}

/** An entry of the list. */
function LessonPlace({ place, isSelected }: LessonPlaceProps) {
  const { author, editor } = useAuthor();
  const { highlight: pointing, map } = useAppState();
  const localization = useLocalization();
  const { places: words } = localization.messages.author;
  const row = useRef<HTMLLIElement>(null);
  const name = textIn(place.name, localization.language);
  const layerIndex = Math.max(
    0,
    author.draft.value.layers.findIndex(({ id }) => id === place.layer),
  );
  const edit = (): void => {
    editor.selectPlace(isSelected ? null : place.id);
    // What can be dragged is to be in sight.
    const { zoom = PLAIN_ZOOM } = map.camera.peek() ?? {};
    if (!isSelected) map.moveCamera({ type: 'frame', points: [place.lngLat], maxZoom: zoom });
  };
  // What a click on the map has taken in hand is to be seen among the words.
  useEffect(() => {
    if (isSelected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  return (
    <li
      class="lesson-place"
      ref={row}
      data-pointed={pointing.highlighted.value.has(place.id)}
      {...pointsAt(pointing, [place.id])}
    >
      <div class="lesson-place-row">
        <KindIcon layerIndex={layerIndex} kind={place.kind} />
        <span class="lesson-place-words">
          <bdi class="name-exact">{name}</bdi>
          <span class="caption">{kindAndCountry(place, localization)}</span>
        </span>
        <button
          type="button"
          class="button"
          aria-expanded={isSelected}
          aria-label={isSelected ? words.doneWith(name) : words.edit(name)}
          onClick={edit}
        >
          {isSelected ? words.done : words.editShort}
        </button>
      </div>
      {isSelected && <PlaceForm place={place} />}
    </li>
  );
}

/** A name each, in the language of the interface; one that has places is not taken out. */
function LayerList() {
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
                <IconButton
                  icon="close"
                  label={words.removeLayer(name)}
                  title={words.removeLayer(name)}
                  onClick={() => actions.removeLayer(layer.id)}
                />
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
