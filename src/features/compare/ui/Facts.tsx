/** Draws the facts of two sites as a table, to copy and download. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { printCsv } from '../../../codec/csv/print-csv.ts';
import { selfContained } from '../../../domain/bidi.ts';
import type { CoastDistance } from '../../../domain/coast.ts';
import { directionOf, textIn } from '../../../domain/languages.ts';
import type { Place } from '../../../domain/lesson.ts';
import { textOf } from '../../../domain/lesson-index.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { Icon, IconButton } from '../../../ui/shared/Icon.tsx';
import { whereInArticle } from '../../../ui/shared/lesson-words.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { useServices } from '../../../ui/shared/services.ts';
import { useCopy } from '../../../ui/shared/use-copy.ts';
import type { Comparison } from '../comparison.ts';
import {
  type FactCell,
  type FactLine,
  type FactRow,
  factRows,
  factsAsCells,
  factsAsText,
  otherPlaces,
} from './fact-rows.ts';

export function Facts({ comparison }: { readonly comparison: Comparison }) {
  const appState = useAppState();
  const { download } = useServices();
  const localization = useLocalization();
  const copy = useCopy();
  const { messages, language } = localization;
  const { lesson } = appState.index;
  const { first, second } = comparison;
  const coast = useCoast([first.place, second.place]);
  const others = otherPlaces(lesson.places, [first.place, second.place]).length;
  const rows = factRows({ comparison, lesson, localization, unit: appState.unit.value, coast: coast.words });
  const names = [textIn(first.place.name, language), textIn(second.place.name, language)] as const;
  const input = { names, rows, article: lesson.article, localization };
  return (
    <section class="block facts-block" aria-labelledby="facts-heading">
      <header class="facts-head">
        <h2 id="facts-heading">{messages.facts.heading}</h2>
        <div class="button-row">
          <button type="button" class="button" onClick={() => copy(factsAsText(input), { type: 'facts-copied' })}>
            <Icon name="copy" />
            {messages.facts.copy}
          </button>
          <button
            type="button"
            class="button"
            onClick={() =>
              download(
                `${messages.facts.csvName(...names)}.csv`,
                'text/csv',
                printCsv(factsAsCells(input), { byteOrderMark: true }),
              )
            }
          >
            {messages.facts.csv}
          </button>
        </div>
      </header>
      <table class="fact-table" aria-labelledby="facts-heading">
        <thead>
          <tr>
            <td />
            {names.map((name, side) => (
              <th key={side} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              <FactCells row={row} />
            </tr>
          ))}
        </tbody>
      </table>
      {coast.retry && (
        <p class="caption">
          {messages.facts.coast.failed}.{' '}
          <button type="button" class="button" onClick={coast.retry}>
            {messages.retry}
          </button>
        </p>
      )}
      {others < lesson.places.length - 2 && <p class="caption">{messages.facts.distances.nearest}</p>}
    </section>
  );
}

/** One cell across both columns, or one for each site. */
function FactCells({ row: { cells, label } }: { readonly row: FactRow }) {
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
      {line.canCopy && (
        <IconButton
          icon="copy"
          label={messages.facts.copyOne(`${label}, ${line.text}`)}
          title={messages.facts.copyOne(line.text)}
          onClick={() => copy(line.text, { type: 'coordinate-copied' })}
        />
      )}
    </p>
  );
}

type Finding = CoastDistance | 'loading' | 'failed' | 'none';

interface CoastWords {
  /** A sentence for each site. */
  readonly words: readonly [string, string];
  /** Measures again what failed; null where nothing did. */
  readonly retry: (() => void) | null;
}

/** Measures each site once. */
function useCoast(sites: readonly [Place, Place]): CoastWords {
  const { coast } = useServices();
  const { unit } = useAppState();
  const { messages, format } = useLocalization();
  const found = useSignal<ReadonlyMap<string, Finding>>(new Map());
  const ids = sites.map((site) => site.id).join(' ');

  // A late answer is still right for its site.
  const measure = (): void => {
    for (const { id, lngLat } of sites) {
      const known = found.peek().get(id);
      if (known !== undefined && known !== 'failed') continue;
      const save = (finding: Finding): void => {
        found.value = new Map(found.peek()).set(id, finding);
      };
      save('loading');
      void coast(lngLat).then(
        (distance) => save(distance ?? 'none'),
        () => save('failed'),
      );
    }
  };
  useEffect(measure, [ids]);

  const words = ({ id }: Place): string => {
    const finding = found.value.get(id) ?? 'loading';
    if (typeof finding === 'string') return messages.facts.coast[finding];
    const { metres, uncertaintyMetres } = finding;
    return messages.facts.coast.within(
      format.distance(metres, unit.value),
      format.distance(uncertaintyMetres, unit.value),
    );
  };
  const failed = sites.some(({ id }) => found.value.get(id) === 'failed');
  return { words: [words(sites[0]), words(sites[1])], retry: failed ? measure : null };
}
