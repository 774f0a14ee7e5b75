/** Edits the article: its text, and what is known of it. */
import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { useAuthor } from './author-context.ts';
import { Field, Pick } from './fields.tsx';
import { languageOptions } from './languages.ts';
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

/** Milliseconds from a key to the draft: short beside the second in which everything is to be kept, long beside a key. */
const COMMIT_DELAY = 250;

/** Characters that are taken at the most. */
const MAX_CHARACTERS = 1_500_000;

/** How the files begin that are pasted by mistake: Word, PDF, RTF. */
const FILE_BEGINNINGS = ['PK\u0003\u0004', '%PDF-', '{\\rtf'];

/** Field, what is wrong with what was pasted, and how long the text is. */
function ArticleField() {
  const { author, actions } = useAuthor();
  const { messages, format } = useLocalization();
  const { text: words } = messages.author;
  const field = useRef<HTMLTextAreaElement>(null);
  const problem = useSignal('');
  const id = useId();
  const { text, article } = author.draft.value;
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);

  const commit = useRef<() => void>(() => undefined);
  commit.current = () => {
    if (waiting.current === null || !field.current) return;
    clearTimeout(waiting.current);
    waiting.current = null;
    const { value } = field.current;
    problem.value = problemOf(value);
    if (problem.value === '') actions.setText(value);
  };
  const problemOf = (value: string): string => {
    const begin = value.trimStart();
    if (FILE_BEGINNINGS.some((each) => begin.startsWith(each)) || value.includes('\0')) return words.file;
    if (value.length <= MAX_CHARACTERS) return '';
    return words.tooLong(format.number(value.length), format.number(MAX_CHARACTERS));
  };
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    const now = (): void => commit.current();
    // The page is left, or another tab looked at: what was typed last is the draft's before that.
    document.addEventListener('visibilitychange', now);
    window.addEventListener('pagehide', now);
    const stopSaving = author.onSave(now);
    return () => {
      now();
      stopSaving();
      document.removeEventListener('visibilitychange', now);
      window.removeEventListener('pagehide', now);
    };
  }, [author]);
  // Undo, another window: the draft has another text than the field, and nothing that was typed waits.
  useLayoutEffect(() => {
    if (field.current && waiting.current === null && problem.peek() === '' && field.current.value !== text) {
      field.current.value = text;
    }
  }, [text, problem]);

  const count = text === '' ? null : words.length(format.number(wordsIn(text)), format.number(text.length));
  return (
    <div class="author-field">
      <textarea
        ref={field}
        class="field author-article"
        aria-labelledby="author-text-heading"
        aria-describedby={`${id}-hint`}
        aria-invalid={problem.value !== ''}
        data-ask="text"
        lang={article.language}
        dir="auto"
        spellcheck={false}
        rows={12}
        onInput={() => {
          waiting.current ??= setTimeout(() => commit.current(), COMMIT_DELAY);
        }}
        onBlur={() => commit.current()}
      />
      {problem.value !== '' && (
        <p class="caption problem" role="alert">
          {problem.value}
        </p>
      )}
      <p class="caption" id={`${id}-hint`}>
        {count ?? words.articleHint}
      </p>
    </div>
  );
}

function wordsIn(text: string): number {
  let count = 0;
  let within = false;
  for (let at = 0; at < text.length; at += 1) {
    // Space and line breaks part words; what else does is of no account for a figure that helps to recognise a text.
    const isSpace = text.charCodeAt(at) <= 32;
    if (!isSpace && !within) count += 1;
    within = !isSpace;
  }
  return count;
}
