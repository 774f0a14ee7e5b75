/** The teacher's notes below the map, for a room with one screen. */

import { useAppState } from '../../../ui/shared/app-state.ts';
import { useMessages } from '../../../ui/shared/localization.ts';
import { usePresent } from '../present-context.ts';

/** `region "Notes"`, while it is wanted. */
export function Notes() {
  const present = usePresent();
  const { index } = useAppState();
  const words = useMessages().present.teacherScreen;
  const content = present.content.value;
  if (!present.notesShown.value || !content) return null;
  return (
    <section class="present-notes" aria-labelledby="notes-heading">
      <h2 id="notes-heading">{words.notes}</h2>
      <p lang={index.lesson.language} dir="auto">
        {content.step.notes || words.noNotes}
      </p>
    </section>
  );
}
