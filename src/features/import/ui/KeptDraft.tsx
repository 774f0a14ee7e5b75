/** One draft of this machine: what it is called, how it stands, and the way to be rid of it. */
import { useEffect, useRef } from 'preact/hooks';
import type { DraftEntry } from '../../../state/ports.ts';
import { onPlainClick } from '../../../ui/shared/element-handlers.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';

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
export function KeptDraft({ entry, href, onOpen, asked, onAsk, onRemove }: KeptDraftProps) {
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
