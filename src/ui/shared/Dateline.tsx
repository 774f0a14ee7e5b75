/** Publisher and day, with the words that say that this is a report and not the state of the world today. */
import { selfContained } from '../../domain/bidi.ts';
import { useMessages } from './localization.ts';

interface DatelineProps {
  readonly publisher: string;
  /** The day in words. */
  readonly date: string;
  /** Language of the publisher's name. */
  readonly language: string;
}

/** “Al Jazeera, as reported on 31 July 2025”. */
export function Dateline({ publisher, date, language }: DatelineProps) {
  const { article } = useMessages();
  return (
    <p class="dateline">
      <bdi lang={language}>{selfContained(publisher)}</bdi>
      {article.separator}
      <span>{article.reportedOn(date)}</span>
    </p>
  );
}
