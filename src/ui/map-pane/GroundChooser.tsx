/** More detail when a person asks for it: the ground under the places, and one plain sentence before a request leaves the machine. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { BUNDLED, GROUND_HOSTS, type GroundType } from '../../domain/ground.ts';
import { useAtlas, useLocalization, useServices } from '../shared/context.ts';
import { Icon } from '../shared/Icon.tsx';

/** Grounds that are asked for over the network. */
type Online = keyof typeof GROUND_HOSTS;

/** A button, and the panel that it opens. Esc closes it; the focus goes back to the button. */
export function GroundChooser() {
  const { ground } = useAtlas();
  const { openArchive } = useServices();
  const { messages, direction } = useLocalization();
  const words = messages.ground;
  const open = useSignal(false);
  const asked = useSignal<Online | null>(null);
  const problem = useSignal('');
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const now = ground.ground.value;

  const close = (): void => {
    open.value = false;
    asked.value = null;
    problem.value = '';
    button.current?.focus();
  };
  /** The question is answered; its buttons go, and the focus with them would fall to nowhere. */
  const settle = (): void => {
    asked.value = null;
    button.current?.focus();
  };
  const choose = (type: GroundType): void => {
    problem.value = '';
    asked.value = type === 'streets' || type === 'imagery' ? type : null;
    if (type === 'bundled') ground.choose(BUNDLED);
  };
  const openFile = async (file: File): Promise<void> => {
    const opened = await openArchive(file);
    problem.value = opened.ok ? '' : words.problems[opened.fault.code](opened.fault.params);
    if (opened.ok) ground.choose(opened.value);
  };
  const types: readonly GroundType[] = [
    'bundled',
    'streets',
    'imagery',
    ...(now.type === 'file' ? (['file'] as const) : []),
  ];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc puts the panel away from wherever in it the focus is.
    <div
      class="ground"
      dir={direction}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open.value) return;
        event.preventDefault();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        class="button floating"
        aria-expanded={open.value}
        aria-label={words.button}
        title={words.button}
        onClick={() => {
          if (open.value) close();
          else open.value = true;
        }}
      >
        <Icon name="layers" />
        <span class="button-words">{words.button}</span>
      </button>
      {open.value && (
        <div class="ground-panel floating">
          <fieldset>
            <legend>{words.legend}</legend>
            {types.map((type) => (
              <label key={type} class="ground-choice">
                <input
                  type="radio"
                  name="ground"
                  checked={(asked.value ?? now.type) === type}
                  onChange={() => choose(type)}
                />
                {words.names[type]}
                {type === 'file' && now.type === 'file' && <bdi> ({now.name})</bdi>}
              </label>
            ))}
          </fieldset>
          {asked.value !== null && (
            <div class="ground-ask" role="alert">
              <p>{words.ask(GROUND_HOSTS[asked.value])}</p>
              <div class="button-row">
                <button
                  type="button"
                  class="button"
                  onClick={() => {
                    if (asked.value) ground.choose({ type: asked.value });
                    settle();
                  }}
                >
                  {words.goOn}
                </button>
                <button
                  type="button"
                  class="button"
                  onClick={() => {
                    ground.choose(BUNDLED);
                    settle();
                  }}
                >
                  {words.stay}
                </button>
              </div>
            </div>
          )}
          <button type="button" class="button" onClick={() => field.current?.click()}>
            {words.open}
          </button>
          <input
            ref={field}
            type="file"
            hidden
            accept=".pmtiles"
            aria-label={words.open}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) void openFile(file);
              event.currentTarget.value = '';
            }}
          />
          {problem.value !== '' && (
            <p class="caption problem" role="alert">
              {problem.value}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
