/** The cells of one row of facts. */
import { selfContained } from '../../../domain/bidi.ts';
import { directionOf } from '../../../domain/languages.ts';
import { textOf } from '../../../domain/lesson-index.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { Icon } from '../../../ui/shared/Icon.tsx';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { whereInArticle } from '../../../ui/shared/passage-words.ts';
import { useCopy } from '../../../ui/shared/use-copy.ts';
import type { FactCell, FactLine, FactRow } from './fact-rows.ts';

/** One cell over both columns, or one for each site. */
export function FactCells({ row: { cells, label } }: { readonly row: FactRow }) {
  return (
    <>
      {cells.map((cell, side) => (
        <td key={side} colSpan={cells.length === 1 ? 2 : 1}>
          <CellContent cell={cell} label={label} />
        </td>
      ))}
    </>
  );
}

function CellContent({ cell, label }: { readonly cell: FactCell; readonly label: string }) {
  const { lesson } = useAppState().index;
  const { messages } = useLocalization();
  if (cell.type === 'unknown') return <span class="unknown">{messages.facts.unknown}</span>;
  if (cell.type === 'lines') {
    return (
      <>
        {cell.lines.map((line) => (
          <Line key={line.text} line={line} label={label} />
        ))}
      </>
    );
  }
  if (cell.passages.length === 0) return <span class="unknown">{messages.facts.noPassages}</span>;
  const { language } = lesson.article;
  return (
    <>
      {cell.passages.map((passage) => (
        <div key={passage.id} class="fact-quote">
          <blockquote class="quote" lang={language} dir={directionOf(language)}>
            <p>{textOf(passage)}</p>
          </blockquote>
          <p class="caption">{whereInArticle(passage, lesson.article, messages)}</p>
        </div>
      ))}
    </>
  );
}

function Line({ line, label }: { readonly line: FactLine; readonly label: string }) {
  const { messages } = useLocalization();
  const copy = useCopy();
  return (
    <p class="fact-line">
      {line.language === undefined ? line.text : <bdi lang={line.language}>{selfContained(line.text)}</bdi>}
      {line.copied && (
        <button
          type="button"
          class="button icon-button"
          aria-label={messages.facts.copyOne(`${label}, ${line.text}`)}
          title={messages.facts.copyOne(line.text)}
          onClick={() => copy(line.text, { type: 'coordinate-copied' })}
        >
          <Icon name="copy" />
        </button>
      )}
    </p>
  );
}
