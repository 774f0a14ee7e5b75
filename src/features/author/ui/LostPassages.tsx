/** Lists passages that the text no longer has, and ways to restore them. */
import { textOf } from '../../../domain/lesson-index.ts';
import { useMessages } from '../../../ui/shared/localization.ts';
import { useAuthor } from './author-context.ts';
import { LANDING } from './use-focus-kept.ts';

/** Nothing where none is lost. */
export function LostPassages() {
  const { author, editor, actions } = useAuthor();
  const { passages: words } = useMessages().author;
  const { passages, lost, article } = author.draft.value;
  if (lost.length === 0) return null;
  const finding = editor.finding.value;
  return (
    <section class="lost-passages" aria-labelledby="author-lost-heading">
      <h3 id="author-lost-heading" {...LANDING}>
        {words.lost}
      </h3>
      <p class="caption">{words.lostHint(lost.length)}</p>
      <ul aria-labelledby="author-lost-heading">
        {passages
          .filter(({ id }) => lost.includes(id))
          .map((passage) => (
            <li key={passage.id} class="lost-passage">
              <blockquote class="quote" lang={article.language} dir="auto">
                <p>{textOf(passage)}</p>
              </blockquote>
              {finding === passage.id && <p class="caption">{words.finding}</p>}
              <div class="button-row">
                <button
                  type="button"
                  class="button"
                  aria-pressed={finding === passage.id}
                  onClick={() => editor.find(finding === passage.id ? null : passage.id)}
                >
                  {finding === passage.id ? words.stopFinding : words.find}
                </button>
                <button
                  type="button"
                  class="button"
                  aria-label={words.removeThis(textOf(passage))}
                  onClick={() => actions.removePassage(passage.id)}
                >
                  {words.remove}
                </button>
              </div>
            </li>
          ))}
      </ul>
    </section>
  );
}
