import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../../src/domain/draft.ts';
import { applyChange, changeBetween, reverseChange } from '../../../../../src/features/author/draft/draft-change.ts';
import { addPassage } from '../../../../../src/features/author/draft/edit-passages.ts';
import { setText } from '../../../../../src/features/author/draft/edit-text.ts';
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
          const change = changeBetween(before, after);
          if (!change) {
            expect(after).toEqual(before);
            return;
          }
          // As it comes out of the store.
          const kept = structuredClone(change);
          expect(applyChange(before, kept)).toEqual(after);
          expect(applyChange(after, reverseChange(kept))).toEqual(before);
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
    const change = changeBetween(draft, setText(draft, `A word. ${text}`));
    expect(JSON.stringify(change).length).toBeLessThan(2500);
    expect(change?.passages).toMatchObject({ codePoints: 8, paragraphs: 0 });
  });
});
