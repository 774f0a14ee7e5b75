/** What the article says of the open place, its name as a word for the government kept apart from the place itself. */
import { selfContained } from '../../../domain/bidi.ts';
import type { Place } from '../../../domain/lesson.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useMessages } from '../../../ui/shared/localization.ts';
import { PanelQuote } from './PanelQuote.tsx';

/** The groups of quotations, or the sentence that there are none. */
export function PanelPassages({ place }: { readonly place: Place }) {
  const { index } = useAppState();
  const { panel } = useMessages();
  const groups = index.groupsOf(place.id);
  if (groups.length === 0) return <p class="empty">{panel.silent(selfContained(index.lesson.article.headline))}</p>;
  return (
    <>
      {groups.map(({ sense, passages }) => (
        <section key={sense} class="panel-group" aria-labelledby={`panel-group-${sense}`}>
          <h3 id={`panel-group-${sense}`}>{panel.groups[sense]}</h3>
          {passages.map((passage) => (
            <PanelQuote key={passage.id} passage={passage} place={place} group={sense} />
          ))}
        </section>
      ))}
    </>
  );
}
