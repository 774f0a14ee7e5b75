/** Lists the places of the lesson. */
import { useLocalization } from '../../../ui/shared/localization.ts';
import { useAuthor } from './author-context.ts';
import { LessonPlace } from './LessonPlace.tsx';
import { LANDING } from './use-focus-kept.ts';

/** A file may bring thousands: so many are listed, and the map has all. */
const MAX_LISTED = 200;

/** The list; what is in hand is in it, however many there are. */
export function LessonPlaces() {
  const { author, editor } = useAuthor();
  const { messages, format } = useLocalization();
  const { places: words } = messages.author;
  const { places } = author.draft.value;
  const held = editor.selectedPlace.value;
  const first = places.slice(0, MAX_LISTED);
  const listed = held && !first.includes(held) ? [held, ...first] : first;
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
            <LessonPlace key={place.id} place={place} isHeld={place === held} />
          ))}
        </ul>
      )}
      {places.length > listed.length && (
        <p class="caption">{words.shown(format.number(listed.length), format.number(places.length))}</p>
      )}
    </section>
  );
}
