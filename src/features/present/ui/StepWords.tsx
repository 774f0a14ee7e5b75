/** Renders a step: text, quotations, distances of its lines, and question. */

import { useMemo } from 'preact/hooks';
import { directionOf, textIn } from '../../../domain/languages.ts';
import type { Passage } from '../../../domain/lesson.ts';
import { segmentsOf, textOf } from '../../../domain/lesson-index.ts';
import { distanceMetres } from '../../../geo/distance.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { layerStyle } from '../../../ui/shared/KindIcon.tsx';
import { layerIndexOf, whereInArticle } from '../../../ui/shared/lesson-words.ts';
import { useLocalization, useMessages } from '../../../ui/shared/localization.ts';
import type { StepContent } from '../present.model.ts';

interface StepWordsProps {
  readonly content: StepContent;
  /** True for a preview, which does not mark mentions. */
  readonly brief?: boolean;
}

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

/** Its text is the article's and nothing else. */
function StepQuote({ passage }: { readonly passage: Passage }) {
  const { lesson, placeById } = useAppState().index;
  const { passages } = useMessages();
  const segments = useMemo(() => segmentsOf(passage), [passage]);
  const { language } = lesson.article;
  return (
    <blockquote class="quote" lang={language} dir={directionOf(language)}>
      <p>
        {segments.map((segment) => {
          if (segment.type === 'text') return segment.text;
          if (segment.type === 'cut') return ` ${passages.cut} `;
          const place = placeById.get(segment.places[0] ?? '');
          return (
            <mark class="mention" data-sense={segment.sense} style={place && layerStyle(layerIndexOf(lesson, place))}>
              {segment.text}
            </mark>
          );
        })}
      </p>
    </blockquote>
  );
}
