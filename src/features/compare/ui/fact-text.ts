/** The facts as a text to paste, and as rows for a spreadsheet. */
import type { Article, Passage } from '../../../domain/lesson.ts';
import { textOf } from '../../../domain/lesson-index.ts';
import type { Localization } from '../../../i18n/localization.ts';
import { whereInArticle } from '../../../ui/shared/passage-words.ts';
import type { FactCell, FactRow } from './fact-rows.ts';

/** What is said of two sites beside the rows. */
export interface FactTextInput {
  readonly names: readonly [string, string];
  readonly rows: readonly FactRow[];
  readonly article: Article;
  readonly localization: Localization;
}

/** A block a row: its label, and a line for each site under its name. */
export function factsAsText({ names, rows, article, localization }: FactTextInput): string {
  const [first, second] = names;
  const head = `${first} · ${second}\n${article.headline}, ${article.publisher}, ${localization.format.date(article.published)}`;
  const blocks = rows.map(({ label, cells }) => {
    const texts = cells.map((cell) => cellText(cell, article, localization));
    if (texts.length === 1) return `${label}\n  ${texts[0]}`;
    return `${label}\n  ${first}: ${texts[0]}\n  ${second}: ${texts[1]}`;
  });
  return `${[head, ...blocks].join('\n\n')}\n`;
}

/** A header row, then a row of three cells for each; what concerns both stands in both. */
export function factsAsCells({ names, rows, article, localization }: FactTextInput): string[][] {
  return [
    ['', ...names],
    ...rows.map(({ label, cells }) => {
      const [one, other = one] = cells.map((cell) => cellText(cell, article, localization)) as [string, string?];
      return [label, one, other ?? one];
    }),
  ];
}

function cellText(cell: FactCell, article: Article, localization: Localization): string {
  const { facts } = localization.messages;
  if (cell.type === 'unknown') return facts.unknown;
  if (cell.type === 'lines') return cell.lines.map((line) => line.text).join('; ');
  if (cell.passages.length === 0) return facts.noPassages;
  return cell.passages.map((passage) => quote(passage, article, localization)).join('; ');
}

function quote(passage: Passage, article: Article, { messages }: Localization): string {
  return `“${textOf(passage)}” (${whereInArticle(passage, article, messages)})`;
}
