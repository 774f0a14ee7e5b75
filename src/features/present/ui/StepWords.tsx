/** What the class reads of a step: its title, its words, the article's, the distances of its lines, and the question. */
import { directionOf, textIn } from '../../../domain/languages.ts';
import { textOf } from '../../../domain/lesson-index.ts';
import { distanceMetres } from '../../../geo/distance.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { whereInArticle } from '../../../ui/shared/lesson-words.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import type { StepContent } from '../tour.ts';
import { StepQuote } from './StepQuote.tsx';

interface StepWordsProps {
  readonly content: StepContent;
  /** True for a glance at what comes next: the article's words without their marks. */
  readonly brief?: boolean;
}

/** The words of one step; the lesson's are in its language, the article's in the article's. */
export function StepWords({ content: { step, passages, lines }, brief = false }: StepWordsProps) {
  const appState = useAppState();
  const { messages, format, language } = useLocalization();
  const { lesson } = appState.index;
  const words = messages.present;
  const unit = appState.unit.value;
  const ours = { lang: lesson.language, dir: directionOf(lesson.language) };
  return (
    <>
      {step.text !== '' && (
        <p class="step-text" {...ours}>
          {step.text}
        </p>
      )}
      {passages.map((passage) =>
        brief ? (
          <p key={passage.id} class="quote" lang={lesson.article.language} dir={directionOf(lesson.article.language)}>
            {textOf(passage)}
          </p>
        ) : (
          <figure key={passage.id} class="step-quote">
            <StepQuote passage={passage} />
            <figcaption>{whereInArticle(passage, lesson.article, messages)}</figcaption>
          </figure>
        ),
      )}
      {lines.length > 0 && (
        <ul class="step-lines" aria-label={words.lines}>
          {lines.map(([from, to]) => (
            <li key={`${from.id} ${to.id}`}>
              {words.line(
                textIn(from.name, language),
                textIn(to.name, language),
                format.distance(distanceMetres(from.lngLat, to.lngLat), unit),
              )}
            </li>
          ))}
        </ul>
      )}
      {step.question !== '' && (
        <p class="step-question" {...ours}>
          <span class="visually-hidden">{words.question}: </span>
          {step.question}
        </p>
      )}
    </>
  );
}
