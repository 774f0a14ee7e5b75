/** Lists skipped or changed parts of a file by reason. */

import { Fragment } from 'preact';
import { shorten } from '../../../codec/lesson/json-value.ts';
import { useMessages } from '../../../ui/shared/localization.ts';
import type { Skipped } from '../imported.ts';

export function SkippedList({ skipped }: { readonly skipped: readonly Skipped[] }) {
  const { open } = useMessages();
  if (skipped.length === 0) return null;
  return (
    <ul class="open-skipped">
      {skipped.map((entry) => (
        <li key={`${entry.file ?? ''} ${entry.code}`}>
          {entry.file !== undefined && <bdi>{`${shorten(entry.file)}: `}</bdi>}
          {open.skips[entry.code](entry.count)} {entry.names ? <NamesOf names={entry.names} /> : <FirstOf {...entry} />}
        </li>
      ))}
    </ul>
  );
}

/** Names that are listed; of more the number is said ahead of them. */
const MAX_NAMES = 12;

function NamesOf({ names }: { readonly names: readonly string[] }) {
  const shown = names.slice(0, MAX_NAMES);
  return (
    <span class="caption">
      {shown.map((name, index) => (
        <Fragment key={name}>
          {index > 0 && ' · '}
          <bdi>{shorten(name)}</bdi>
        </Fragment>
      ))}
      {names.length > MAX_NAMES && ' …'}
    </span>
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
