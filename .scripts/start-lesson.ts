/** A lesson file to be filled in: what an article's text tells by itself is there, the rest is empty. */
import { createHash } from 'node:crypto';
import { printLesson } from '../src/codec/lesson/print-lesson.ts';
import { paragraphsOf } from '../src/domain/article-text.ts';
import { codePointsOf } from '../src/domain/code-points.ts';
import type { Draft } from '../src/domain/draft.ts';
import type { Passage } from '../src/domain/lesson.ts';
import { quoteOf } from '../src/features/author/draft/text-change.ts';

/**
 * The text of the file for a draft of an article: its facts, one layer, and the headline as a first passage, so that what a passage
 * looks like is there to be copied. It has no place yet, and so is no whole lesson.
 */
export function startLesson({ id, title, language, article, text, layers }: Draft): string {
  const { headline } = article;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const facts = { codePoints: codePointsOf(text).length, paragraphs: paragraphsOf(text).count, sha256 };
  const begins = headline !== '' && text.startsWith(headline);
  const quote = quoteOf(text, 0, codePointsOf(headline).length);
  const passage: Passage = { id: 'headline', part: 'headline', paragraph: 1, quotes: [quote], mentions: [] };
  return printLesson({
    lesson: {
      id,
      title,
      language,
      article: { ...article, ...facts },
      layers,
      passages: begins ? [passage] : [],
      steps: [],
      places: [],
      outlines: [],
      bounds: [0, 0, 0, 0],
    },
    source: {},
    warnings: [],
  });
}
