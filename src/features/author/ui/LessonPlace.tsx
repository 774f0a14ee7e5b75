/** Shows a place of the lesson and the form to edit it. */
import { useEffect, useRef } from 'preact/hooks';
import { textIn } from '../../../domain/languages.ts';
import type { Place } from '../../../domain/lesson.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { pointsAt } from '../../../ui/shared/element-handlers.ts';
import { KindIcon } from '../../../ui/shared/KindIcon.tsx';
import { kindAndCountry } from '../../../ui/shared/lesson-words.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { useAuthor } from './author-context.ts';
import { PlaceForm } from './PlaceForm.tsx';

/** Zoom at which a place is shown where no map has drawn yet. */
const PLAIN_ZOOM = 6;

interface LessonPlaceProps {
  readonly place: Place;
  /** Whether it is being edited: then the map lets it be dragged. */
  readonly isHeld: boolean;
}

/** An entry of the list. */
export function LessonPlace({ place, isHeld }: LessonPlaceProps) {
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
    editor.selectPlace(isHeld ? null : place.id);
    // What can be dragged is to be in sight.
    const { zoom = PLAIN_ZOOM } = map.camera.peek() ?? {};
    if (!isHeld) map.moveCamera({ type: 'frame', points: [place.lngLat], maxZoom: zoom });
  };
  // What a click on the map has taken in hand is to be seen among the words.
  useEffect(() => {
    if (isHeld) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isHeld]);
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
          aria-expanded={isHeld}
          aria-label={isHeld ? words.doneWith(name) : words.edit(name)}
          onClick={edit}
        >
          {isHeld ? words.done : words.editShort}
        </button>
      </div>
      {isHeld && <PlaceForm place={place} />}
    </li>
  );
}
