/** What is known of the two sites, side by side in one table that reads well aloud. */
import { printCsv } from '../../../codec/csv/print-csv.ts';
import { textIn } from '../../../domain/languages.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { Icon } from '../../../ui/shared/Icon.tsx';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { useServices } from '../../../ui/shared/services.ts';
import { useCopy } from '../../../ui/shared/use-copy.ts';
import type { Comparison } from '../comparison.ts';
import { FactCells } from './FactCells.tsx';
import { factRows } from './fact-rows.ts';
import { factsAsCells, factsAsText } from './fact-text.ts';
import { otherPlaces } from './other-places.ts';
import { useCoast } from './use-coast.ts';

/** The table, and what can be taken away from it. */
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
          {messages.facts.coast.failed}{' '}
          <button type="button" class="button" onClick={coast.retry}>
            {messages.retry}
          </button>
        </p>
      )}
      {others < lesson.places.length - 2 && <p class="caption">{messages.facts.distances.nearest}</p>}
    </section>
  );
}
