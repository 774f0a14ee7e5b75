/** Every fault of a file in words, with where it is. */
import type { Problem } from '../../domain/result.ts';
import type { Messages } from '../../i18n/messages/en.ts';

/** A numbered list, named “Faults”. */
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
