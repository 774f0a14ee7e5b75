/** Shows the HTML that embeds the current map in another page. */
import { type Signal, useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { printUrl } from '../../../codec/url/print-url.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { documentTitle } from '../../../ui/shared/lesson-words.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { Modal } from '../../../ui/shared/Modal.tsx';
import { useServices } from '../../../ui/shared/services.ts';
import { useCopy } from '../../../ui/shared/use-copy.ts';
import { EMBED_SIZES, parseEmbedSize, printEmbed } from '../print-embed.ts';
import './embed.css';

const FIRST_SIZE = { width: '800', height: '560' } as const;

export function EmbedDialog() {
  const appState = useAppState();
  const { pageUrl } = useServices();
  const localization = useLocalization();
  const { messages, format } = localization;
  const { embed } = messages;
  const copy = useCopy();
  const width = useSignal<string>(FIRST_SIZE.width);
  const height = useSignal<string>(FIRST_SIZE.height);
  const address = appState.url.value;
  const size = { width: parseEmbedSize(width.value), height: parseEmbedSize(height.value) };
  const url = new URL(printUrl({ ...address, embed: true }), pageUrl()).href;
  const snippet =
    size.width === undefined || size.height === undefined
      ? ''
      : printEmbed({ url, title: documentTitle(appState, localization), width: size.width, height: size.height });
  const rule = embed.size(format.number(EMBED_SIZES.min), format.number(EMBED_SIZES.max));
  return (
    <Modal heading={embed.heading} onClose={() => appState.dialog.close()}>
      <p class="caption">{embed.hint}</p>
      {address.source.type === 'draft' && <p class="caption">{messages.source.hereOnly}</p>}
      <div class="dialog-row">
        <SizeField label={embed.width} size={width} problem={size.width === undefined ? rule : null} />
        <SizeField label={embed.height} size={height} problem={size.height === undefined ? rule : null} />
      </div>
      <label class="embed-snippet">
        {embed.snippet}
        <textarea
          readOnly
          rows={6}
          dir="ltr"
          lang="en"
          spellcheck={false}
          value={snippet}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <div class="dialog-row">
        <button
          type="button"
          class="button dialog-main"
          disabled={snippet === ''}
          onClick={() => void copy(snippet, { type: 'embed-copied' })}
        >
          {embed.copy}
        </button>
      </div>
    </Modal>
  );
}

interface SizeFieldProps {
  readonly label: string;
  /** As typed. */
  readonly size: Signal<string>;
  readonly problem: string | null;
}

function SizeField({ label, size, problem }: SizeFieldProps) {
  const id = useId();
  return (
    <label class="size-field">
      {label}
      <input
        type="text"
        inputMode="numeric"
        value={size.value}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : id}
        onInput={(event) => {
          size.value = event.currentTarget.value;
        }}
      />
      {problem !== null && (
        <span class="caption problem" id={id}>
          {problem}
        </span>
      )}
    </label>
  );
}
