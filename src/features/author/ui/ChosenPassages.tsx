/** Lists the chosen passages in the order of the article. */
import { useMessages } from '../../../ui/shared/localization.ts';
import { SenseLegend } from '../../../ui/shared/SenseLegend.tsx';
import { useAuthor } from './author-context.ts';
import { PassageCard } from './PassageCard.tsx';

/** The list, with the legend of its marks. */
export function ChosenPassages() {
  const { author } = useAuthor();
  const { author: words } = useMessages();
  const { passages, lost } = author.draft.value;
  const chosen = passages.filter(({ id }) => !lost.includes(id));
  if (chosen.length === 0) return <p class="empty">{words.passages.none}</p>;
  return (
    <>
      <SenseLegend />
      <ul class="passage-list" aria-label={words.passages.list}>
        {chosen.map((passage) => (
          <PassageCard key={passage.id} passage={passage} />
        ))}
      </ul>
    </>
  );
}
