/** Chooses the basemap, and asks before it loads from the network. */
import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type ArchiveProblem, BASEMAP_HOSTS, type BasemapType, BUNDLED } from '../../domain/basemap.ts';
import type { Formatter } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages/en.ts';
import { useAppState } from '../shared/app-state.ts';
import { Icon } from '../shared/Icon.tsx';
import { useLocalization, useMessages } from '../shared/localization.ts';
import { useServices } from '../shared/services.ts';

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

/** Props of `GroundPanel`. */
export interface GroundPanelProps {
  /** The button that opens it, and that it stands by. */
  readonly button: RefObject<HTMLElement | null>;
  readonly close: () => void;
}

/** Grounds that are asked for over the network. */
export type OnlineGround = keyof typeof BASEMAP_HOSTS;

interface GroundAskProps {
  readonly type: OnlineGround;
  readonly goOn: (type: OnlineGround) => void;
  readonly stay: () => void;
}

/** Said at once to who cannot see it. */
export function GroundAsk({ type, goOn, stay }: GroundAskProps) {
  const { ground: words } = useMessages();
  return (
    <div class="ground-ask" role="alert">
      <p>{words.ask(BASEMAP_HOSTS[type])}</p>
      <div class="button-row">
        <button type="button" class="button" onClick={() => goOn(type)}>
          {words.goOn}
        </button>
        <button type="button" class="button" onClick={stay}>
          {words.stay}
        </button>
      </div>
    </div>
  );
}

/** Closest zoom that the area of a file is shown at. */
const AREA_MAX_ZOOM = 15;

/** A file of half the world and more has no area to go to. */
const WIDE_DEGREES = 180;

/** @param chosen called when a file is shown */
export function GroundFileField({ chosen }: { readonly chosen: () => void }) {
  const { basemap: ground, map } = useAppState();
  const { openArchive, partFailed } = useServices();
  const { messages, format } = useLocalization();
  const words = messages.ground;
  const problem = useSignal<ArchiveProblem | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const now = ground.basemap.value;
  const area = now.type === 'file' && now.bounds[2] - now.bounds[0] < WIDE_DEGREES ? now.bounds : null;

  const open = async (file: File): Promise<void> => {
    problem.value = null;
    const opened = await openArchive(file).catch(partFailed);
    if (!opened) return;
    if (!opened.ok) {
      problem.value = opened.fault;
      return;
    }
    ground.choose(opened.value);
    chosen();
  };
  return (
    <>
      <div class="button-row">
        <button type="button" class="button" onClick={() => field.current?.click()}>
          {words.open}
        </button>
        {area && (
          <button
            type="button"
            class="button"
            onClick={() => {
              const [west, south, east, north] = area;
              const points = [[west, south] as const, [east, north] as const];
              map.moveCamera({ type: 'frame', points, maxZoom: AREA_MAX_ZOOM });
            }}
          >
            {words.area}
          </button>
        )}
      </div>
      <input
        ref={field}
        type="file"
        hidden
        accept=".pmtiles"
        aria-label={words.open}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void open(file);
          event.currentTarget.value = '';
        }}
      />
      {problem.value && (
        <p class="caption problem" role="alert">
          {problemWords(problem.value, messages, format)}
        </p>
      )}
    </>
  );
}

/** Counts of bytes are written as the language writes numbers. */
function problemWords({ code, params }: ArchiveProblem, { ground }: Messages, format: Formatter): string {
  const written = Object.entries(params).map(([name, value]) => [
    name,
    code === 'cut' ? format.number(Number(value)) : value,
  ]);
  return ground.problems[code](Object.fromEntries(written));
}

/** CSS pixels between the button and the box, and around the box. */
const GAP = 8;

/** Shows the popover that `box` is, and keeps it beside `button` when the page's size changes. */
export function usePopover(box: RefObject<HTMLElement | null>, button: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const place = (): void => {
      if (!box.current || !button.current) return;
      const { style } = box.current;
      const { bottom, left, right } = button.current.getBoundingClientRect();
      const isLeftwards = getComputedStyle(box.current).direction === 'rtl';
      style.setProperty('--from-start', `${isLeftwards ? innerWidth - right : left}px`);
      style.setProperty('--from-top', `${bottom + GAP}px`);
    };
    box.current?.showPopover();
    place();
    addEventListener('resize', place);
    return () => removeEventListener('resize', place);
  }, [box, button]);
}
