/** Shows a name with the words around it. */
import { codePointsOf } from '../../../domain/code-points.ts';
import { useMessages } from '../../../ui/shared/localization.ts';
import type { Suggestion, TextSpan } from '../geoparsing/suggestion.ts';
import { useAuthor } from './author-context.ts';

/** So many occurrences are shown, with so many code points on each side. */
const MAX_SHOWN = 3;
const AROUND = 48;

/** A list of lines of the article. */
export function NameContext({ suggestion: { exact, spans } }: { readonly suggestion: Suggestion }) {
  const { author } = useAuthor();
  const { places: words } = useMessages().author;
  const { text, article } = author.draft.value;
  const shown = spans.slice(0, MAX_SHOWN);
  return (
    <>
      <ul class="name-context" aria-label={words.context(exact)} lang={article.language} dir="auto">
        {shown.map((span) => {
          const { before, name, after } = around(text, span);
          return (
            <li key={span.start}>
              {before}
              <mark class="mention" data-sense="place">
                {name}
              </mark>
              {after}
            </li>
          );
        })}
      </ul>
      {spans.length > shown.length && <p class="caption">{words.moreContext(spans.length - shown.length)}</p>}
    </>
  );
}

/** The words around a span, within its paragraph. */
function around(text: string, { start, end }: TextSpan): { before: string; name: string; after: string } {
  const points = codePointsOf(text);
  const before = points.slice(Math.max(0, start - AROUND), start);
  const after = points.slice(end, Math.min(points.length, end + AROUND));
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const rest = after.includes('\n') ? after.slice(0, after.indexOf('\n')) : after;
  const isCutBefore = line.length === before.length && start > AROUND;
  const isCutAfter = rest.length === after.length && end + AROUND < points.length;
  return {
    before: isCutBefore ? `…${line.replace(/^\S*\s/, '')}` : line,
    name: points.slice(start, end),
    after: isCutAfter ? `${rest.replace(/\s\S*$/, '')}…` : rest,
  };
}
