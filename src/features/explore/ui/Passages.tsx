/** Every passage that names or describes a place, in the order of the article, word for word. */
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { whereInArticle } from '../../../ui/shared/passage-words.ts';
import { SenseLegend } from '../../../ui/shared/SenseLegend.tsx';
import { PassageQuote } from './PassageQuote.tsx';

/** `list "Passages"`. */
export function Passages() {
  const { lesson } = useAppState().index;
  const { messages } = useLocalization();
  if (lesson.passages.length === 0) return null;
  return (
    <section class="block" aria-labelledby="passages-heading">
      <h2 id="passages-heading">{messages.passages.heading}</h2>
      <SenseLegend />
      <ol class="passage-list" aria-labelledby="passages-heading">
        {lesson.passages.map((passage) => (
          <li key={passage.id} class="passage">
            <PassageQuote passage={passage} language={lesson.article.language} />
            <p class="caption">{whereInArticle(passage, lesson.article, messages)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
