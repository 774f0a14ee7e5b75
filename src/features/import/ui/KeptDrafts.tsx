/** The drafts that this machine keeps: each a link, and each can be deleted after a second press. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { DraftEntry } from '../../../state/ports.ts';
import { useMessages } from '../../../ui/shared/localization.ts';
import type { ImportModel } from '../import.model.ts';
import { KeptDraft } from './KeptDraft.tsx';

export function KeptDrafts({ model }: { readonly model: ImportModel }) {
  const { drafts: words } = useMessages().open;
  const asked = useSignal<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const drafts = model.drafts.value;
  const remove = async ({ key }: DraftEntry): Promise<void> => {
    asked.value = null;
    // Its buttons go with it: the focus stays in the section.
    heading.current?.focus();
    await model.remove(key);
  };
  return (
    <section class="open-way" aria-labelledby="open-drafts">
      <h3 id="open-drafts" ref={heading} tabIndex={-1}>
        {words.heading}
      </h3>
      {drafts === 'waiting' && <p class="caption">{words.waiting}</p>}
      {drafts === 'refused' && <p class="caption problem">{words.refused}</p>}
      {Array.isArray(drafts) && drafts.length === 0 && <p class="caption">{words.none}</p>}
      {typeof drafts !== 'string' && drafts.length > 0 && (
        <ul class="open-list" aria-labelledby="open-drafts">
          {drafts.map((entry) => (
            <KeptDraft
              key={entry.key}
              entry={entry}
              href={model.urlOf({ draft: entry.key, author: true })}
              onOpen={() => model.goTo({ draft: entry.key, author: true })}
              asked={asked.value === entry.key}
              onAsk={(ask) => {
                asked.value = ask ? entry.key : null;
              }}
              onRemove={() => void remove(entry)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
