/** Shows the third stage: which sentences are quoted. */
import { useLocalization } from '../../../ui/shared/localization.ts';
import { Segmented } from '../../../ui/shared/Segmented.tsx';
import { ArticleText } from './ArticleText.tsx';
import { useAuthor } from './author-context.ts';
import { ChosenPassages } from './ChosenPassages.tsx';
import { LostPassages } from './LostPassages.tsx';
import { LANDING } from './use-focus-kept.ts';

/** Two sides of one thing: the text to choose from, and what is chosen. */
export function PassagesStage() {
  const { author, editor } = useAuthor();
  const { messages, format } = useLocalization();
  const { passages: words, stages } = messages.author;
  const { passages, text } = author.draft.value;
  const which = editor.passages.value;
  return (
    <section class="block author-stage-body" aria-labelledby="author-passages-heading">
      <div class="author-row">
        <h2 id="author-passages-heading" class="visually-hidden" {...LANDING}>
          {stages.names.passages}
        </h2>
        <Segmented
          name="author-passages"
          legend={words.modes.label}
          options={[
            { value: 'read', label: words.modes.read, shown: words.modes.read },
            {
              value: 'chosen',
              label: words.modes.chosen(format.number(passages.length)),
              shown: words.modes.chosen(format.number(passages.length)),
            },
          ]}
          value={which}
          onChoose={(next) => editor.showPassages(next)}
        />
      </div>
      <LostPassages />
      {which === 'chosen' && <ChosenPassages />}
      {which === 'read' && (text === '' ? <p class="empty">{words.noText}</p> : <ArticleText />)}
    </section>
  );
}
