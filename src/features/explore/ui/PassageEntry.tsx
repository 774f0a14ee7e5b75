/** Shows one quoted passage, each mention a link to its place. */
import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { printUrl } from '../../../codec/url/print-url.ts';
import { textIn } from '../../../domain/languages.ts';
import type { Passage, Sense } from '../../../domain/lesson.ts';
import { segmentsOf } from '../../../domain/lesson-index.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { onPlainClick, pointsAt } from '../../../ui/shared/element-handlers.ts';
import { layerStyle } from '../../../ui/shared/KindIcon.tsx';
import { layerIndexOf, whereInArticle } from '../../../ui/shared/lesson-words.ts';
import { useLocalization, useMessages } from '../../../ui/shared/localization.ts';

/** The passage, and where it is in the article. */
export function PassageEntry({ passage }: { readonly passage: Passage }) {
  const { article } = useAppState().index.lesson;
  const messages = useMessages();
  return (
    <>
      <PassageQuote passage={passage} language={article.language} />
      <p class="caption">{whereInArticle(passage, article, messages)}</p>
    </>
  );
}

interface PassageQuoteProps {
  readonly passage: Passage;
  /** BCP 47 language of the article. */
  readonly language: string;
}

/** A blockquote with the article's text and nothing else. */
function PassageQuote({ passage, language }: PassageQuoteProps) {
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

interface MentionLinkProps {
  readonly text: string;
  readonly places: readonly string[];
  readonly sense: Sense;
}

/** The title says which place is meant and in what sense; the text is the article's. */
function MentionLink({ text, places, sense }: MentionLinkProps) {
  const appState = useAppState();
  const { messages, format, language } = useLocalization();
  const { placeById, lesson } = appState.index;
  const first = places[0] ?? '';
  // Signals as attributes: a change sets the attribute without rendering the link again.
  const href = useComputed(() => printUrl({ ...appState.linkBase.value, place: first }));
  const highlighted = useComputed(() =>
    String(places.some((place) => appState.highlight.highlighted.value.has(place))),
  );
  const named = places.flatMap((id) => placeById.get(id) ?? []);
  const names = format.list(named.map((place) => textIn(place.name, language)));
  return (
    <a
      class="mention"
      href={href}
      title={`${names}: ${messages.senses[sense].explanation}`}
      data-sense={sense}
      data-pointed={highlighted}
      style={named[0] && layerStyle(layerIndexOf(lesson, named[0]))}
      onClick={onPlainClick(() => appState.openOneOf(places, null))}
      {...pointsAt(appState.highlight, places)}
    >
      {text}
    </a>
  );
}
