/** What of a file was left out or changed, a sentence a reason, with where the first one is. */

import { useMessages } from '../../../ui/shared/localization.ts';
import type { Skipped } from '../imported.ts';

export function SkippedList({ skipped }: { readonly skipped: readonly Skipped[] }) {
  const { open } = useMessages();
  if (skipped.length === 0) return null;
  return (
    <ul class="open-skipped">
      {skipped.map((entry) => (
        <li key={entry.code}>
          {open.skips[entry.code](entry.count)} <FirstOf {...entry} />
        </li>
      ))}
    </ul>
  );
}

function FirstOf({ where, first }: Skipped) {
  const { open, faults } = useMessages();
  if (where !== 'pointer') return <span class="caption">{open.first[where](first)}</span>;
  return (
    <span class="caption fault-place">
      {open.first.pointer} {first === '' ? faults.whole : <code dir="ltr">{first}</code>}
    </span>
  );
}
