/** The app's own suggestions without the app around them: how soon they are there, how quick, and how right. */
import dateLine from '../../../../geodata/lessons/date-line.txt?raw';
import { sharedSuggestions } from '../../../../src/features/author/geoparsing/suggestions.ts';
import { PLACE_SENTENCES, UNSEEN_SENTENCES } from '../../../fixtures/place-sentences.ts';
import { readMarks, type Score, scoreSuggestions } from '../../../support/marked-places.ts';

/** Words of an article, and letters of the longest text that is still to be read. */
const ARTICLE_WORDS = 1_000;
const LONGEST_LETTERS = 1_000_000;

declare global {
  interface Window {
    /** What one run measures: milliseconds, and how well the marked sentences were read. */
    measureSuggestions(): Promise<{
      readonly ready: number;
      readonly article: number;
      readonly longest: number;
      readonly first: Score;
      readonly unseen: Score;
    }>;
  }
}

const never = new AbortController().signal;
const sentences = PLACE_SENTENCES.map((written) => readMarks(written).text).join('\n\n');
const words = `${dateLine}\n${sentences}\n${dateLine}`.split(/(?<=\s)(?=\S)/);
const article = words.slice(0, ARTICLE_WORDS).join('');
if (words.length < ARTICLE_WORDS) throw new Error(`The article has ${words.length} words.`);
const longest = article.repeat(Math.ceil(LONGEST_LETTERS / article.length)).slice(0, LONGEST_LETTERS);

window.measureSuggestions = async () => {
  const suggest = sharedSuggestions();
  const timed = async (text: string): Promise<number> => {
    const start = performance.now();
    await suggest(text, [], never);
    return performance.now() - start;
  };
  const ready = await timed('Suva');
  return {
    ready,
    article: await timed(article),
    longest: await timed(longest),
    first: await scoreSuggestions(PLACE_SENTENCES, suggest),
    unseen: await scoreSuggestions(UNSEEN_SENTENCES, suggest),
  };
};
