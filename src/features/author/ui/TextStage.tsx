/** Shows the first stage: the article, and what describes it. */
import { useLocalization } from '../../../ui/shared/localization.ts';
import { ArticleField } from './ArticleField.tsx';
import { useAuthor } from './author-context.ts';
import { Field } from './Field.tsx';
import { languageOptions } from './languages.ts';
import { Pick } from './Pick.tsx';
import { LANDING } from './use-focus-kept.ts';

/** Text first: it is what a person brings. */
export function TextStage() {
  const { author, actions, editor } = useAuthor();
  const { messages, format } = useLocalization();
  const { text: words } = messages.author;
  const { title, language, article, text, passages } = author.draft.value;
  return (
    <>
      <section class="block author-stage-body" aria-labelledby="author-text-heading">
        <h2 id="author-text-heading" {...LANDING}>
          {words.article}
        </h2>
        {text === '' && passages.length > 0 && <p class="caption">{words.onlyPassages}</p>}
        <ArticleField />
        {text !== '' && (
          <button type="button" class="button author-go" onClick={() => editor.goTo('places')}>
            {words.toPlaces}
          </button>
        )}
      </section>
      <section class="block author-form" aria-labelledby="author-about-heading">
        <h2 id="author-about-heading">{words.about}</h2>
        <Field
          label={words.headline}
          value={article.headline}
          lang={article.language}
          ask="headline"
          onChange={(headline) => actions.describe({ headline })}
        />
        <div class="author-pair">
          <Field
            label={words.publisher}
            value={article.publisher}
            ask="publisher"
            onChange={(publisher) => actions.describe({ publisher })}
          />
          <Field
            label={words.published}
            type="date"
            value={article.published}
            ask="published"
            onChange={(published) => actions.describe({ published })}
          />
        </div>
        <Pick
          label={words.language}
          value={article.language}
          options={languageOptions(article.language, format)}
          ask="language"
          onChoose={(articleLanguage) => actions.describe({ articleLanguage })}
        />
      </section>
      <section class="block author-form" aria-labelledby="author-lesson-heading">
        <h2 id="author-lesson-heading">{words.lesson}</h2>
        <Field
          label={words.title}
          value={title}
          lang={language}
          ask="title"
          onChange={(next) => actions.describe({ title: next })}
        />
        <Pick
          label={words.lessonLanguage}
          value={language}
          options={languageOptions(language, format)}
          ask="lessonLanguage"
          onChoose={(next) => actions.describe({ language: next })}
        />
      </section>
    </>
  );
}
