/** Every key of the presentation, and the switch that lets single characters alone. */

import { useMessages } from '../../../ui/shared/localization.ts';
import { Modal } from '../../../ui/shared/Modal.tsx';
import { usePresent } from '../present-context.ts';

/** What `?` shows. */
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
