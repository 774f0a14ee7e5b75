/** A quotation about the open place, traceable: the mention marked and its sense said, where it stands, and a citation to take along. */
import { useMemo } from 'preact/hooks';
import { type Passage, type Place, SENSES } from '../../../domain/lesson.ts';
import { type PassageGroup, type Segment, segmentsOf } from '../../../domain/lesson-index.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { citationOf } from '../../../ui/shared/citation.ts';
import { Icon } from '../../../ui/shared/Icon.tsx';
import { layerStyle } from '../../../ui/shared/KindIcon.tsx';
import { useMessages } from '../../../ui/shared/localization.ts';
import { whereInArticle } from '../../../ui/shared/passage-words.ts';
import { layerIndexOf } from '../../../ui/shared/place-words.ts';
import { useCopy } from '../../../ui/shared/use-copy.ts';

interface PanelQuoteProps {
  readonly passage: Passage;
  readonly place: Place;
  readonly group: PassageGroup['sense'];
}

/** A blockquote and its line. */
export function PanelQuote({ passage, place, group }: PanelQuoteProps) {
  const { lesson } = useAppState().index;
  const messages = useMessages();
  const copy = useCopy();
  const segments = useMemo(() => segmentsOf(passage), [passage]);
  const { article } = lesson;
  const used = new Set(
    passage.mentions.filter((mention) => mention.place === place.id).map((mention) => mention.sense),
  );
  const senses = SENSES.filter((sense) => used.has(sense) && (sense === 'government') === (group === 'government'));
  const whereId = `panel-${group}-${passage.id}`;
  return (
    <div class="panel-quote">
      <blockquote class="quote" lang={article.language} dir={article.language === 'ar' ? 'rtl' : 'ltr'}>
        <p style={layerStyle(layerIndexOf(lesson, place))}>
          {segments.map((segment) => toText(segment, place.id, messages.passages.cut))}
        </p>
      </blockquote>
      <p class="panel-where">
        <span id={whereId}>{whereInArticle(passage, article, messages)}</span>
        {senses.map((sense) => (
          <span key={sense} class="tag" data-sense={sense}>
            {messages.senses[sense].label}
          </span>
        ))}
        <button
          type="button"
          class="button icon-button"
          aria-label={messages.panel.copyCitation}
          aria-describedby={whereId}
          title={messages.panel.copyCitation}
          onClick={() => copy(citationOf(passage, article), { type: 'citation-copied' })}
        >
          <Icon name="copy" />
        </button>
      </p>
    </div>
  );
}

function toText(segment: Segment, placeId: string, cut: string) {
  if (segment.type === 'cut') return ` ${cut} `;
  if (segment.type === 'text' || !segment.places.includes(placeId)) return segment.text;
  return (
    <mark class="mention" data-sense={segment.sense}>
      {segment.text}
    </mark>
  );
}
