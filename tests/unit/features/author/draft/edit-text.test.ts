import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointsOf } from '../../../../../src/domain/code-points.ts';
import type { Draft } from '../../../../../src/domain/draft.ts';
import { addCut, addPassage, quoteAt, removePassage } from '../../../../../src/features/author/draft/edit-passages.ts';
import { setText } from '../../../../../src/features/author/draft/edit-text.ts';
import { makeDraft, texts } from '../../../../support/draft-edits.ts';

/** A draft with a passage of just these words, where they come first. */
function quoting(text: string, ...words: readonly string[]): Draft {
  return words.reduce((draft, exact) => {
    const start = Array.from(text.slice(0, text.indexOf(exact))).length;
    return addPassage(draft, { start, end: start + Array.from(exact).length });
  }, makeDraft(text));
}

/** What the passages of a draft quote, each as `start exact`, or `lost exact`. */
function quoted({ passages, lost }: Draft): readonly string[] {
  return passages.map(({ id, quotes }) =>
    [lost.includes(id) ? 'lost' : quotes[0].start, ...quotes.map(({ exact }) => exact)].join(' '),
  );
}

const TEXT = 'Head\n\nIt rains in Ayr. It rains in Bray 🚢 too.\n\nIt snows in Omsk. It rains in Ayr.';

describe('an edit of the text', () => {
  it('moves a passage along with its words, in code points', () => {
    const draft = quoting(TEXT, 'It snows in Omsk.');
    expect(quoted(setText(draft, `🚢🚢 ${TEXT}`))).toEqual(['51 It snows in Omsk.']);
    expect(quoted(setText(draft, TEXT.slice(6)))).toEqual(['42 It snows in Omsk.']);
  });

  it('counts its paragraph anew', () => {
    const { passages } = setText(quoting(TEXT, 'It snows in Omsk.'), TEXT.replace('Bray', '\n\nBray'));
    expect(passages[0]?.paragraph).toBe(4);
  });

  it('keeps the mentions of a passage that moves', () => {
    const draft = quoting(TEXT, 'It rains in Ayr.');
    const { passages } = setText(draft, `New. ${TEXT}`);
    expect(passages[0]?.mentions).toEqual([{ place: 'ayr', exact: 'Ayr', start: 12, sense: 'place' }]);
  });

  it('within the words of a passage loses it, and taken back brings it again', () => {
    const draft = quoting(TEXT, 'It snows in Omsk.');
    const typed = setText(draft, TEXT.replace('snows', 'snowed'));
    expect(quoted(typed)).toEqual(['lost It snows in Omsk.']);
    expect(setText(typed, TEXT)).toEqual(draft);
  });

  it('finds a passage that was moved with its paragraph', () => {
    const draft = quoting(TEXT, 'It rains in Bray 🚢 too.');
    const moved = 'Head\n\nIt snows in Omsk. It rains in Ayr.\n\nIt rains in Ayr. It rains in Bray 🚢 too.';
    expect(quoted(setText(draft, moved))).toEqual(['59 It rains in Bray 🚢 too.']);
  });

  it('tells two passages of the same words by what stands around them', () => {
    const one = `${'a'.repeat(40)} It rains. ${'b'.repeat(40)}`;
    const other = `${'c'.repeat(40)} It rains. ${'d'.repeat(40)}`;
    const first = quoting(`${one}\n\n${other}`, 'It rains.');
    const draft = addPassage(first, { start: 134, end: 143 });
    expect(quoted(draft)).toEqual(['41 It rains.', '134 It rains.']);
    const swapped = setText(draft, `${other}\n\n${one}`);
    expect(quoted(swapped)).toEqual(['41 It rains.', '134 It rains.']);
    expect(swapped.passages.map(({ id }) => id)).toEqual(draft.passages.map(({ id }) => id).reverse());
  });

  it('beside words that come twice leaves a passage of one of them where it is', () => {
    const draft = quoting(TEXT, 'It rains in Ayr.');
    const typed = setText(draft, TEXT.replace('Ayr. It', 'Ayr. And it'));
    expect(quoted(typed)).toEqual(['6 It rains in Ayr.']);
    expect(typed.passages[0]?.quotes[0].suffix).toBe(' And it rains in Bray 🚢 too.\n\nIt');
  });

  it('that types the letter before words that begin with it leaves them a passage', () => {
    const draft = quoting('It is here.\n\nThere is more. There.', 'There is more.');
    expect(quoted(setText(draft, 'It is here.\n\nTThere is more. There.'))).toEqual(['14 There is more.']);
  });

  it('that takes the words away does not put the passage on the same words elsewhere, where another passage has them', () => {
    const draft = addPassage(quoting(TEXT, 'It rains in Ayr.'), { start: 66, end: 82 });
    const cut = setText(draft, TEXT.replace('It rains in Ayr. ', ''));
    expect(quoted(cut)).toEqual(['lost It rains in Ayr.', '49 It rains in Ayr.']);
  });

  it('keeps a lost passage in its turn, where steps still read it', () => {
    const draft = quoting(TEXT, 'It rains in Bray', 'It snows in Omsk.');
    const lost = setText(draft, TEXT.replace('rains in Bray', 'pours in Bray'));
    expect(quoted(setText(lost, `Long before. ${lost.text}`))).toEqual([
      'lost It rains in Bray',
      '61 It snows in Omsk.',
    ]);
  });

  it('reads every line break as one, and changes nothing else', () => {
    const draft = quoting(TEXT, 'It rains in Ayr.');
    expect(setText(draft, `\ufeff${TEXT.replaceAll('\n', '\r\n')}`)).toBe(draft);
    expect(setText(draft, TEXT.replaceAll('\n', '\r'))).toBe(draft);
    expect(setText(draft, 'cafe\u0301 \u00e9').text).toBe('cafe\u0301 \u00e9');
    expect(setText(draft, 'half \ud83d').text).toBe('half \ufffd');
  });

  it('anywhere but in the words of a passage never loses it', () => {
    fc.assert(
      fc.property(texts, fc.nat(60), fc.nat(30), fc.nat(), fc.string(), (text, start, length, spot, words) => {
        const draft = addPassage(makeDraft(text), { start, end: start + length });
        const quote = draft.passages[0]?.quotes[0];
        fc.pre(quote !== undefined);
        const points = Array.from(draft.text);
        const before = spot % 2 === 0;
        const at = before ? spot % (quote.start + 1) : quote.end + (spot % (points.length - quote.end + 1));
        points.splice(at, 0, words);
        const after = setText(draft, points.join(''));
        expect(after.lost).toEqual([]);
        expect(
          codePointsOf(after.text).slice(
            after.passages[0]?.quotes[0].start ?? 0,
            after.passages[0]?.quotes[0].end ?? 0,
          ),
        ).toBe(quote.exact);
      }),
      { numRuns: 5000 },
    );
  });

  it('puts a passage on words that come once, or in its own context, or nowhere', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(60), fc.nat(30), (text, other, start, length) => {
        const draft = addPassage(makeDraft(text), { start, end: start + length });
        const quote = draft.passages[0]?.quotes[0];
        fc.pre(quote !== undefined);
        const after = setText(draft, other);
        const count = timesIn(after.text, quote.exact);
        if (count === 0) expect(after.lost).toHaveLength(1);
        if (count === 1) expect(after.lost).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  it('of a million characters with a hundred passages takes far less than a second', () => {
    const sentence = (index: number): string => `This is sentence number ${index} 🚢 about Ayr. `;
    const text = Array.from({ length: 25_000 }, (_, index) => sentence(index)).join('');
    expect(text.length).toBeGreaterThan(1_000_000);
    const draft = Array.from({ length: 100 }, (_, index) => sentence(index * 240).trim()).reduce((made, words) => {
      const start = codePointsOf(text).pointOf(text.indexOf(words));
      return addPassage(made, { start, end: start + Array.from(words).length });
    }, makeDraft(text));
    expect(draft.passages).toHaveLength(100);
    const began = performance.now();
    const typed = setText(draft, `${text.slice(0, 500_000)}x${text.slice(500_000)}`);
    const typedIn = performance.now() - began;
    expect(typed.lost).toEqual([]);
    const pasted = setText({ ...draft, text: '' }, `Anew. ${text}`);
    const pastedIn = performance.now() - began - typedIn;
    expect(pasted.lost).toEqual([]);
    expect(typedIn, 'milliseconds for a key').toBeLessThan(1000);
    expect(pastedIn, 'milliseconds for pasting').toBeLessThan(4000);
  });
});

/** How often `words` stand in `text`, also where they lap over one another: “Ayr. Ayr” is twice in “Ayr. Ayr. Ayr”. */
function timesIn(text: string, words: string): number {
  let times = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) times += 1;
  return times;
}

describe('a stretch of the text', () => {
  const spanOf = (words: string): { start: number; end: number } => {
    const start = Array.from(TEXT.slice(0, TEXT.indexOf(words))).length;
    return { start, end: start + Array.from(words).length };
  };

  it('is quoted with whole words and without the space around', () => {
    const outcome = quoteAt(makeDraft(TEXT), spanOf('ains in Bray 🚢 '));
    expect(outcome).toMatchObject({ ok: true, value: { exact: 'rains in Bray 🚢', start: 26, end: 41 } });
  });

  it.each([
    ['with no word in it', ' 🚢 ', 'no-words'],
    ['that is quoted already', 'It rains in Ayr.', 'passage-exists'],
    ['of which some is quoted already', 'in Ayr. It', 'passage-overlaps'],
  ])('%s is refused', (_what, words, code) => {
    const draft = quoting(TEXT, 'It rains in Ayr.');
    expect(quoteAt(draft, spanOf(words))).toMatchObject({ ok: false, error: { code } });
    expect(addPassage(draft, spanOf(words))).toBe(draft);
  });

  it('is refused where there is no text', () => {
    expect(quoteAt(makeDraft(''), { start: 0, end: 9 })).toMatchObject({ ok: false, error: { code: 'no-text' } });
  });

  it('is another cut of a passage, with its mentions', () => {
    const draft = quoting(TEXT, 'It snows in Omsk.');
    const cut = addCut(draft, draft.passages[0]?.id ?? '', spanOf('It rains in Ayr.'));
    expect(quoted(cut)).toEqual(['6 It rains in Ayr. It snows in Omsk.']);
    expect(cut.passages[0]?.mentions.map(({ place, start }) => `${place} ${start}`)).toEqual(['ayr 12', 'omsk 28']);
  });

  it('that is in steps leaves them with its passage', () => {
    const draft = quoting(TEXT, 'It snows in Omsk.');
    const id = draft.passages[0]?.id ?? '';
    const step = { title: 'One', text: '', question: '', notes: '', places: [], passages: [id], lines: [] };
    expect(removePassage({ ...draft, steps: [step] }, id).steps[0]?.passages).toEqual([]);
  });
});
