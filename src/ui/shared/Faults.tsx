/** The page of a lesson with faults: every one of them in words, with where it is and what would be right. Nothing is half-drawn. */
import { selfContained } from '../../domain/bidi.ts';
import type { Problem } from '../../domain/result.ts';
import type { Localization } from '../../i18n/localization.ts';

interface FaultsProps {
  readonly problems: readonly Problem[];
  readonly localization: Localization;
  /** Name or address of the file. */
  readonly source: string;
}

/** Stands in place of `App`. */
export function Faults({ problems, localization, source }: FaultsProps) {
  const { messages, language, direction } = localization;
  const { faults } = messages;
  return (
    <main class="faults" lang={language} dir={direction}>
      <p class="brand" lang="en" dir="ltr">
        {messages.brand}
      </p>
      <h1>{faults.title}</h1>
      <p>{faults.intro(problems.length, source)}</p>
      <ol class="fault-list" aria-label={faults.list}>
        {problems.map((problem, index) => (
          <li key={index} class="fault">
            <p>{messages.problems[problem.code](problem.params)}</p>
            <p class="fault-place">
              {faults.at}{' '}
              {problem.pointer === '' ? faults.whole : <code dir="ltr">{selfContained(problem.pointer)}</code>}
            </p>
          </li>
        ))}
      </ol>
    </main>
  );
}
