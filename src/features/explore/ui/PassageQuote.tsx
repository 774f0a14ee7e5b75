/** A passage word for word, its mentions live: pointing at one lights up the map, following one opens the place. */
import { useMemo } from 'preact/hooks';
import type { Passage } from '../../../domain/lesson.ts';
import { segmentsOf } from '../../../domain/lesson-index.ts';
import { useMessages } from '../../../ui/shared/localization.ts';
import { MentionLink } from './MentionLink.tsx';

interface PassageQuoteProps {
  readonly passage: Passage;
  /** BCP 47 language of the article. */
  readonly language: string;
}

/** A blockquote whose text is the article's and nothing else. */
export function PassageQuote({ passage, language }: PassageQuoteProps) {
  const { passages } = useMessages();
  const segments = useMemo(() => segmentsOf(passage), [passage]);
  return (
    <blockquote class="quote" lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
      <p>
        {segments.map((segment) => {
          if (segment.type === 'text') return segment.text;
          if (segment.type === 'cut') return ` ${passages.cut} `;
          return <MentionLink text={segment.text} places={segment.places} sense={segment.sense} />;
        })}
      </p>
    </blockquote>
  );
}
