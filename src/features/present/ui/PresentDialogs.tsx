/** Renders the dialogs of Present: keyboard shortcuts and sharing. */

import { useMemo } from 'preact/hooks';
import encodeQR from 'qr';
import { DEFAULT_URL_VALUES } from '../../../codec/url/page-url.ts';
import { printUrl } from '../../../codec/url/print-url.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { Icon } from '../../../ui/shared/Icon.tsx';
import { useMessages } from '../../../ui/shared/localization.ts';
import { Modal } from '../../../ui/shared/Modal.tsx';
import { useServices } from '../../../ui/shared/services.ts';
import { linkCopied, useCopy } from '../../../ui/shared/use-copy.ts';
import { usePresent } from '../present-context.ts';

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const present = usePresent();
  const words = useMessages().present.keysDialog;
  const rows: readonly (readonly [what: string, ...keys: string[]])[] = [
    [words.rows.next, '→', 'PageDown', words.space],
    [words.rows.previous, '←', 'PageUp', `Shift + ${words.space}`],
    [words.rows.scroll, '↓', '↑'],
    [words.rows.ends, 'Home', 'End'],
    [words.rows.number, words.digits],
    [words.rows.blank, 'b', '.'],
    [words.rows.fullScreen, 'F5', 'f'],
    [words.rows.spotlight, 's'],
    [words.rows.pen, 'p', 'c'],
    [words.rows.notes, 'n'],
    [words.rows.keys, '?'],
    [words.rows.leave, 'Esc'],
  ];
  return (
    <Modal heading={words.heading} onClose={onClose}>
      <dl class="key-list">
        {rows.map(([what, ...keys]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label class="key-switch">
        <input
          type="checkbox"
          checked={present.characterKeys.value}
          onChange={(event) => present.allowCharacterKeys(event.currentTarget.checked)}
        />
        {words.characters}
      </label>
      <p class="caption">{words.charactersNote}</p>
    </Modal>
  );
}

/** Quiet zone that scanners need, in modules. */
const BORDER = 4;

/** The link leaves out defaults, to be as short as possible. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const appState = useAppState();
  const { pageUrl } = useServices();
  const messages = useMessages();
  const words = messages.present.shareDialog;
  const copy = useCopy();
  const present = usePresent();
  const { url: address } = appState;
  const { source, language, unit } = address.value;
  const link = printUrl({ ...DEFAULT_URL_VALUES, source, view: 'present', step: present.step.value, language, unit });
  const { href: url, protocol, hostname } = new URL(link, pageUrl());
  const isLocal = protocol === 'file:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return (
    <Modal heading={words.heading} onClose={onClose}>
      <QrCode text={url} label={words.code(url)} />
      <p>{words.explanation}</p>
      <p class="share-url">
        <bdi>{url}</bdi>
      </p>
      {source.type === 'draft' && <p class="caption">{messages.source.hereOnly}</p>}
      {isLocal && <p class="caption">{words.local}</p>}
      <button type="button" class="button" onClick={() => copy(url, linkCopied(appState.url.peek()))}>
        <Icon name="link" />
        {words.copy}
      </button>
    </Modal>
  );
}

/** Black on white in every theme, because scanners fail on inverted codes. */
function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const rows = useMemo(() => encodeQR(text, 'raw', { border: BORDER }), [text]);
  const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg class="qr" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={label}>
      <rect width="100%" height="100%" fill="#fff" />
      <path d={dark.join('')} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
