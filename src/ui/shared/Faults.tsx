/** The page of a lesson with faults: every one of them in words, with where it is and what would be right. Nothing is half-drawn. */
import type { ComponentChildren } from 'preact';
import type { Problem } from '../../domain/result.ts';
import type { Localization } from '../../i18n/localization.ts';
import { FaultList } from './FaultList.tsx';

interface FaultsProps {
  readonly problems: readonly Problem[];
  readonly localization: Localization;
  /** Name or address of the file. */
  readonly source: string;
  /** What next, below the list. */
  readonly children?: ComponentChildren;
}

/** Stands in place of `App`. */
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
