import { describe, expect, it } from 'vitest';
import { parseLesson } from '../../../../../src/codec/lesson/parse-lesson.ts';
import { printLesson } from '../../../../../src/codec/lesson/print-lesson.ts';
import type { Draft } from '../../../../../src/domain/draft.ts';
import {
  describeArticle,
  describe as describeLesson,
  draftOfLesson,
  draftOfText,
} from '../../../../../src/domain/draft-article.ts';
import { checkDraft, draftToLesson } from '../../../../../src/features/author/draft/draft-to-lesson.ts';
import { addPassage } from '../../../../../src/features/author/draft/edit-passages.ts';
import { addPlace, changePlace } from '../../../../../src/features/author/draft/edit-places.ts';
import { addStep } from '../../../../../src/features/author/draft/edit-steps.ts';
import { setText } from '../../../../../src/features/author/draft/edit-text.ts';
import { articleBytes, lessonText } from '../../../../support/article.ts';
import { deepFreeze, makePlace } from '../../../../support/lessons.ts';

function opened(text: string): Draft {
  const parsed = parseLesson(text);
  if (!parsed.ok) throw new Error('the lesson has faults');
  return deepFreeze(draftOfLesson(parsed.value.lesson, parsed.value.source));
}

function printed(draft: Draft): string {
  const result = draftToLesson(draft);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return printLesson(result.value);
}

const asWritten = `${JSON.stringify(JSON.parse(lessonText), null, 2)}\n`;

const TEXT = 'Two towns agree\n\nOn Monday Ayr 🚢 and Bray signed a treaty. Bray is the smaller one.\n';

/** What a teacher has made of {@link TEXT}. */
function made(): Draft {
  const texted = draftOfText(TEXT);
  const article = describeArticle(texted, { publisher: 'A paper', published: '2025-07-31' });
  const { id: _, ...ayr } = makePlace('ayr', { name: { en: 'Ayr' } });
  const { id: __, ...bray } = makePlace('bray', { name: { en: 'Bray' } });
  const placed = addPlace(addPlace(article, ayr), bray);
  const start = Array.from(TEXT.slice(0, TEXT.indexOf('On Monday'))).length;
  return addStep(addPassage(placed, { start, end: start + 40 }), { title: 'The treaty', places: ['ayr'] });
}

describe('a lesson that was opened and not changed', () => {
  it('is written as it came', () => {
    expect(printed(opened(lessonText))).toBe(asWritten);
  });

  it.runIf(articleBytes)(
    'finds all its passages in the article when that is pasted, and is still written as it came',
    () => {
      const article = articleBytes?.toString('utf8') ?? '';
      for (const text of [article, article.trimEnd(), article.replaceAll('\n', '\r\n')]) {
        const draft = setText(opened(lessonText), text);
        expect(draft.lost).toEqual([]);
        expect(printed(draft)).toBe(asWritten);
      }
    },
  );

  it('keeps what the program does not understand when something else is changed', () => {
    const file = JSON.parse(lessonText);
    file.lesson.mood = ['calm'];
    file.features[0].properties.height = 12;
    const draft = changePlace(opened(JSON.stringify(file)), file.features[0].id, { kind: 'port' });
    const saved = JSON.parse(printed(draft));
    expect(saved.lesson.mood).toEqual(['calm']);
    expect(saved.features[0].properties).toMatchObject({ height: 12, kind: 'port' });
  });
});

describe('a draft made of a text', () => {
  it('is a lesson that opens again as the same draft', () => {
    const text = printed(made());
    const again = opened(text);
    expect(printed(again)).toBe(text);
    expect(setText(again, TEXT)).toEqual({ ...made(), source: JSON.parse(text) });
  });

  it('has digest, length and paragraphs of its text', () => {
    const result = draftToLesson(made());
    // The digest is that of `sha256sum`.
    expect(result.ok && result.value.lesson.article).toMatchObject({
      codePoints: 84,
      paragraphs: 2,
      sha256: '8490b6bfe044a68d8649e87e6e1797ef3e6c3a67110a72e0d02344b1e2120233',
    });
  });

  it('has no problems', () => {
    expect(checkDraft(made()).problems).toEqual([]);
  });
});

describe('a draft that is no lesson yet', () => {
  it('says all that is missing, with pointers into the file', () => {
    const problems = checkDraft(describeLesson(draftOfText('Only words'), { title: '' })).problems;
    expect(problems.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/lesson/title empty',
      '/lesson/article/headline empty',
      '/lesson/article/publisher empty',
      '/lesson/article/published bad-date',
      '/features empty',
    ]);
  });

  it('is told that its text is missing (text-missing)', () => {
    expect(checkDraft(draftOfText('')).problems).toContainEqual({
      pointer: '/lesson/article',
      code: 'text-missing',
      params: {},
    });
  });

  it('is told which passage has lost its words (quotation-lost)', () => {
    const draft = setText(made(), TEXT.replace('signed', 'tore up'));
    const lost = {
      pointer: '/lesson/passages/0/target',
      code: 'quotation-lost',
      params: { exact: 'On Monday Ayr 🚢 and Bray signed a treaty' },
    };
    expect(checkDraft(draft).problems).toContainEqual(lost);
    expect(draftToLesson(draft)).toEqual({ ok: false, error: [lost] });
  });

  it('is told of a step without a title, which a lesson would leave out', () => {
    const draft = addStep(made());
    expect(checkDraft(draft)).toEqual({
      faults: [],
      problems: [{ pointer: '/lesson/steps/1/title', code: 'empty', params: {} }],
    });
    expect(draftToLesson(draft).ok).toBe(true);
  });
});
