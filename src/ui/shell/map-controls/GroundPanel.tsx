/** The choice of the ground under the places, with one plain sentence before a request leaves the machine. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type BasemapType, BUNDLED } from '../../../domain/basemap.ts';
import { useAppState } from '../../shared/app-state.ts';
import { Icon } from '../../shared/Icon.tsx';
import { useMessages } from '../../shared/localization.ts';
import { GroundAsk, type OnlineGround } from './GroundAsk.tsx';
import { GroundFileField } from './GroundFileField.tsx';
import type { GroundPanelProps } from './ground-panel-props.ts';
import { usePopover } from './use-popover.ts';

/** Non-modal: the map can be moved while it is open. */
export function GroundPanel({ button, close }: GroundPanelProps) {
  const { basemap: ground } = useAppState();
  const messages = useMessages();
  const words = messages.ground;
  const asked = useSignal<OnlineGround | null>(null);
  const box = useRef<HTMLDivElement>(null);
  usePopover(box, button);
  const now = ground.basemap.value;
  const types: readonly BasemapType[] = ['bundled', 'streets', 'imagery', ...(now.type === 'file' ? [now.type] : [])];

  const choose = (type: BasemapType): void => {
    asked.value = type !== now.type && (type === 'streets' || type === 'imagery') ? type : null;
    if (type === 'bundled') ground.choose(BUNDLED);
  };
  /** The button that was pressed goes away: the focus stays in the panel. */
  const settle = (type: BasemapType): void => {
    asked.value = null;
    box.current?.querySelector<HTMLElement>(`input[value=${type}]`)?.focus();
  };
  return (
    <div ref={box} class="ground-panel" popover="manual" role="dialog" aria-label={words.button}>
      <button type="button" class="button icon-button" aria-label={messages.close} onClick={close}>
        <Icon name="close" />
      </button>
      <fieldset>
        <legend>{words.legend}</legend>
        {types.map((type) => (
          <label key={type} class="ground-choice">
            <input
              type="radio"
              name="ground"
              value={type}
              checked={(asked.value ?? now.type) === type}
              onChange={() => choose(type)}
            />
            <span>
              {words.names[type]}
              {type === 'file' && now.type === 'file' && <bdi> ({now.name})</bdi>}
            </span>
          </label>
        ))}
      </fieldset>
      {asked.value !== null && (
        <GroundAsk
          type={asked.value}
          goOn={(type) => {
            ground.choose({ type });
            settle(type);
          }}
          stay={() => settle(now.type)}
        />
      )}
      <GroundFileField chosen={() => settle('file')} />
    </div>
  );
}
