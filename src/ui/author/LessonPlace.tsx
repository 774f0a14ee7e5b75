/** A place of the lesson: its mark, its name, and the form that it opens to. */
import { useEffect, useRef } from 'preact/hooks';
import { textIn } from '../../domain/languages.ts';
import type { Place } from '../../domain/lesson.ts';
import { useAtlas, useLocalization } from '../shared/context.ts';
import { KindIcon } from '../shared/KindIcon.tsx';
import { kindAndCountry } from '../shared/place-words.ts';
import { pointsAt } from '../shared/pointing.ts';
import { useAuthor } from './author-context.ts';
import { PlaceForm } from './PlaceForm.tsx';

interface LessonPlaceProps {
  readonly place: Place;
  /** Whether it is being edited: then the map lets it be dragged. */
  readonly isHeld: boolean;
}

/** An entry of the list. */
export function LessonPlace({ place, isHeld }: LessonPlaceProps) {
  const { author, desk } = useAuthor();
  const { pointing } = useAtlas();
  const localization = useLocalization();
  const { places: words } = localization.messages.author;
  const row = useRef<HTMLLIElement>(null);
  const name = textIn(place.name, localization.language);
  const layerIndex = Math.max(
    0,
    author.draft.value.layers.findIndex(({ id }) => id === place.layer),
  );
  // What a click on the map has taken in hand is to be seen among the words.
  useEffect(() => {
    if (isHeld) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isHeld]);
  return (
    <li
      class="lesson-place"
      ref={row}
      data-pointed={pointing.pointed.value.has(place.id)}
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
          aria-label={words.edit(name)}
          onClick={() => desk.hold(isHeld ? null : place.id)}
        >
          {isHeld ? words.done : words.editShort}
        </button>
      </div>
      {isHeld && <PlaceForm place={place} />}
    </li>
  );
}
