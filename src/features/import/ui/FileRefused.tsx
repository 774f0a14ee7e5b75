/** Explains why a file cannot be opened, and what would help. */

import type { Localization } from '../../../i18n/localization.ts';
import { FaultList } from '../../../ui/shared/Faults.tsx';
import { useLocalization } from '../../../ui/shared/localization.ts';
import type { ImportFailure } from '../imported.ts';
import { SkippedList } from './SkippedList.tsx';

interface FileRefusedProps {
  readonly name: string;
  readonly failure: ImportFailure;
}

export function FileRefused({ name, failure }: FileRefusedProps) {
  const localization = useLocalization();
  const { messages } = localization;
  const { file: words } = messages.open;
  return (
    <div class="open-outcome">
      <div role="alert">
        <p class="open-outcome-head">{words.refused(name)}</p>
        <p>
          {faultWords(failure, localization)} {words.stays}
        </p>
      </div>
      <SkippedList skipped={failure.skipped} />
      {failure.problems.length > 0 && <FaultList problems={failure.problems} messages={messages} />}
    </div>
  );
}

/** Counts are written as the language writes numbers. */
function faultWords({ fault: { code, params } }: ImportFailure, { messages, format }: Localization): string {
  const counts = code === 'text-too-long' || code === 'too-large';
  const written = Object.entries(params).map(([name, value]) => [name, counts ? format.number(Number(value)) : value]);
  return messages.open.faults[code](Object.fromEntries(written));
}
