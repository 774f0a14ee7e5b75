/** A quotation on the wall: the article's words, each mention marked by its sense, and nothing to press. */
import { useMemo } from 'preact/hooks';
import { directionOf } from '../../../domain/languages.ts';
import type { Passage } from '../../../domain/lesson.ts';
import { segmentsOf } from '../../../domain/lesson-index.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { layerStyle } from '../../../ui/shared/KindIcon.tsx';
import { layerIndexOf } from '../../../ui/shared/lesson-words.ts';
import { useMessages } from '../../../ui/shared/localization.ts';

/** A blockquote whose text is the article's and nothing else. */
export function StepQuote({ passage }: { readonly passage: Passage }) {
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
