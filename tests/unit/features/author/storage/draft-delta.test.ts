import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../../src/domain/draft.ts';
import { addPassage } from '../../../../../src/features/author/draft/edit-passages.ts';
import { setText } from '../../../../../src/features/author/draft/edit-text.ts';
import { applyDelta, deltaBetween, reverseDelta } from '../../../../../src/features/author/storage/draft-delta.ts';
import { anyEdit, makeDraft, texts } from '../../../../support/draft-edits.ts';

describe('a change of a draft', () => {
  it('done to the draft before is the draft after, and taken back the draft before', () => {
    fc.assert(
      fc.property(
        texts,
        fc.array(anyEdit, { maxLength: 8 }),
        fc.array(anyEdit, { maxLength: 4 }),
        (text, some, more) => {
          const before = some.reduce((draft, edit) => edit(draft), makeDraft(text));
          const after = more.reduce((draft, edit) => edit(draft), before);
          const delta = deltaBetween(before, after);
          if (!delta) {
            expect(after).toEqual(before);
            return;
          }
          // As it comes out of the store.
          const kept = structuredClone(delta);
          expect(applyDelta(before, kept)).toEqual(after);
          expect(applyDelta(after, reverseDelta(kept))).toEqual(before);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('that a key in a long text makes is small, however many passages come after it', () => {
    const sentence = (index: number): string => `Sentence number ${index} of many is here.`;
    const text = Array.from({ length: 300 }, (_, index) => sentence(index)).join('\n\n');
    const draft = Array.from({ length: 300 }, (_, index) => index).reduce((made: Draft, index) => {
      const start = text.indexOf(sentence(index));
      return addPassage(made, { start, end: start + sentence(index).length });
    }, makeDraft(text));
    expect(draft.passages).toHaveLength(300);
    const delta = deltaBetween(draft, setText(draft, `A word. ${text}`));
    expect(JSON.stringify(delta).length).toBeLessThan(2500);
    expect(delta?.passages).toMatchObject({ codePoints: 8, paragraphs: 0 });
  });
});
