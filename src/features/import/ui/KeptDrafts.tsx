/** Lists the drafts of this machine: each a link, deleted after a second press. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { DraftEntry } from '../../../state/ports.ts';
import { onPlainClick } from '../../../ui/shared/element-handlers.ts';
import { useLocalization, useMessages } from '../../../ui/shared/localization.ts';
import type { ImportModel } from '../import.model.ts';

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

interface KeptDraftProps {
  readonly entry: DraftEntry;
  readonly href: string;
  readonly onOpen: () => void;
  /** Whether a person is being asked if it is to go. */
  readonly asked: boolean;
  readonly onAsk: (ask: boolean) => void;
  readonly onRemove: () => void;
}

/** An entry of the list. The question stands in place of the button, and takes the focus. */
function KeptDraft({ entry, href, onOpen, asked, onAsk, onRemove }: KeptDraftProps) {
  const { messages, format } = useLocalization();
  const { drafts: words } = messages.open;
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked) keep.current?.focus();
  }, [asked]);
  const title = entry.title || words.untitled;
  return (
    <li class="open-entry">
      <a class="open-link" href={href} dir="auto" onClick={onPlainClick(onOpen)}>
        {title}
      </a>
      <p class="caption">{words.line(entry.places, format.moment(Date.parse(entry.changedAt)))}</p>
      {asked ? (
        <fieldset class="open-sure">
          <legend>{words.sure(title)}</legend>
          <button ref={keep} type="button" class="button" onClick={() => onAsk(false)}>
            {words.no}
          </button>
          <button type="button" class="button" onClick={onRemove}>
            {words.yes}
          </button>
        </fieldset>
      ) : (
        <button
          type="button"
          class="link-button open-remove"
          aria-label={words.remove(title)}
          onClick={() => onAsk(true)}
        >
          {words.removeShort}
        </button>
      )}
    </li>
  );
}
