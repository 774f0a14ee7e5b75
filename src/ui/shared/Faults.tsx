/** Draws what is wrong with a lesson file, or that it did not load. */
import type { ComponentChildren } from 'preact';
import type { Problem } from '../../domain/result.ts';
import type { Localization } from '../../i18n/localization.ts';
import type { Messages } from '../../i18n/messages/en.ts';

interface FaultsProps {
  readonly problems: readonly Problem[];
  readonly localization: Localization;
  /** Name or address of the file. */
  readonly source: string;
  /** What to do next, below the list. */
  readonly children?: ComponentChildren;
}

/** The page in place of `App`. */
export function Faults({ problems, localization, source, children }: FaultsProps) {
  const { messages, language, direction } = localization;
  const { faults } = messages;
  return (
    <main class="faults" lang={language} dir={direction}>
      <p class="brand" lang="en" dir="ltr">
        {messages.brand}
      </p>
      <h1>{faults.title}</h1>
      <p>{faults.intro(problems.length, source)}</p>
      <FaultList problems={problems} messages={messages} />
      {children}
    </main>
  );
}

/** `list "Faults"`. */
export function FaultList({
  problems,
  messages,
}: {
  readonly problems: readonly Problem[];
  readonly messages: Messages;
}) {
  const { faults } = messages;
  return (
    <ol class="fault-list" aria-label={faults.list}>
      {problems.map((problem, index) => (
        <li key={index} class="fault">
          <p>{messages.problems[problem.code](problem.params)}</p>
          <p class="fault-place">
            {faults.at} {problem.pointer === '' ? faults.whole : <code dir="ltr">{problem.pointer}</code>}
          </p>
        </li>
      ))}
    </ol>
  );
}

interface LoadFailedProps {
  readonly localization: Localization;
  readonly retry: () => void;
}

/** An alert above the prerendered words, which are not interactive then. */
export function LoadFailed({ localization, retry }: LoadFailedProps) {
  const { messages } = localization;
  return (
    <div class="load-failed" role="alert">
      <p>{messages.lessonFailed}</p>
      <button type="button" class="button" onClick={retry}>
        {messages.retry}
      </button>
    </div>
  );
}
