import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../../../src/domain/article-text.ts';
import { codePointsOf } from '../../../../../src/domain/code-points.ts';
import type { Draft } from '../../../../../src/domain/draft.ts';
import { describeArticle } from '../../../../../src/domain/draft-article.ts';
import { checkDraft } from '../../../../../src/features/author/draft/draft-to-lesson.ts';
import { anyEdit, makeDraft, texts } from '../../../../support/draft-edits.ts';

/** A draft after some edits. */
const edited = fc.tuple(texts, fc.array(anyEdit, { maxLength: 12 })).map(([text, edits]) => {
  const draft = edits.reduce((before, edit) => edit(before), makeDraft(text));
  // What these properties are not about.
  return describeArticle(draft, { headline: 'Made', publisher: 'A paper', published: '2025-07-31' });
});

/** What a person may leave undone; everything else that a draft has must be right after any edit. */
const LEFT_UNDONE = new Set(['quotation-lost', 'text-missing', 'empty']);

describe('after any edits a draft', () => {
  it('has no fault that the lesson file would have, but for what is not done yet', () => {
    fc.assert(
      fc.property(edited, (draft) => {
        expect(checkDraft(draft).problems.filter(({ code }) => !LEFT_UNDONE.has(code))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('quotes its text verbatim, in order, with the words around, in the right paragraph, but for what is lost', () => {
    fc.assert(
      fc.property(edited, (draft) => {
        const points = codePointsOf(draft.text);
        const paragraphs = paragraphsOf(draft.text);
        for (const { id, quotes, paragraph } of draft.passages) {
          if (draft.lost.includes(id)) continue;
          expect(paragraph).toBe(paragraphs.numberAt(points.unitOf(quotes[0].start)));
          for (const { exact, prefix, suffix, start, end } of quotes) {
            expect(points.slice(start, end)).toBe(exact);
            expect(points.slice(start - Array.from(prefix).length, start)).toBe(prefix);
            expect(points.slice(end, end + Array.from(suffix).length)).toBe(suffix);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('loses only ids that it has', () => {
    fc.assert(
      fc.property(edited, ({ lost, passages }: Draft) => {
        expect(lost.filter((id) => !passages.some((passage) => passage.id === id))).toEqual([]);
      }),
    );
  });
});
