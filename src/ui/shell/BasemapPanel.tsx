/** Chooses the basemap, and asks before it loads from the network. */
import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type ArchiveProblem, BASEMAP_HOSTS, type BasemapType, BUNDLED } from '../../domain/basemap.ts';
import type { Formatter } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages/en.ts';
import { useAppState } from '../shared/app-state.ts';
import { FileButton } from '../shared/FileButton.tsx';
import { IconButton } from '../shared/Icon.tsx';
import { useLocalization, useMessages } from '../shared/localization.ts';
import { useServices } from '../shared/services.ts';

/** A non-modal dialog: the map can be moved while it is open. */
export function BasemapPanel({ button, close }: BasemapPanelProps) {
  const { basemap } = useAppState();
  const messages = useMessages();
  const words = messages.basemap;
  const requested = useSignal<OnlineBasemap | null>(null);
  const box = useRef<HTMLDivElement>(null);
  usePopover(box, button);
  const now = basemap.basemap.value;
  const types: readonly BasemapType[] = ['bundled', 'streets', 'imagery', ...(now.type === 'file' ? [now.type] : [])];

  const choose = (type: BasemapType): void => {
    requested.value = type !== now.type && (type === 'streets' || type === 'imagery') ? type : null;
    if (type === 'bundled') basemap.choose(BUNDLED);
  };
  /** Keeps the focus in the panel when the button that had it goes. */
  const leaveQuestion = (type: BasemapType): void => {
    requested.value = null;
    box.current?.querySelector<HTMLElement>(`input[value=${type}]`)?.focus();
  };
  return (
    <div ref={box} class="basemap-panel" popover="manual" role="dialog" aria-label={words.button}>
      <IconButton icon="close" label={messages.close} onClick={close} />
      <fieldset>
        <legend>{words.legend}</legend>
        {types.map((type) => (
          <label key={type} class="choice-row">
            <input
              type="radio"
              name="basemap"
              value={type}
              checked={(requested.value ?? now.type) === type}
              onChange={() => choose(type)}
            />
            <span>
              {words.names[type]}
              {type === 'file' && now.type === 'file' && <bdi> ({now.name})</bdi>}
            </span>
          </label>
        ))}
      </fieldset>
      {requested.value !== null && (
        <NetworkQuestion
          type={requested.value}
          onLoad={(type) => {
            basemap.choose({ type });
            leaveQuestion(type);
          }}
          onCancel={() => leaveQuestion(now.type)}
        />
      )}
      <BasemapFileField chosen={() => leaveQuestion('file')} />
    </div>
  );
}

export interface BasemapPanelProps {
  /** The button that opens it; the panel is placed beside it. */
  readonly button: RefObject<HTMLElement | null>;
  readonly close: () => void;
}

/** Basemaps that load from the network. */
type OnlineBasemap = keyof typeof BASEMAP_HOSTS;

interface NetworkQuestionProps {
  readonly type: OnlineBasemap;
  readonly onLoad: (type: OnlineBasemap) => void;
  readonly onCancel: () => void;
}

/** An `alert`, so that it is announced at once. */
function NetworkQuestion({ type, onLoad, onCancel }: NetworkQuestionProps) {
  const { basemap: words } = useMessages();
  return (
    <div class="basemap-question" role="alert">
      <p>{words.ask(BASEMAP_HOSTS[type])}</p>
      <div class="button-row">
        <button type="button" class="button" onClick={() => onLoad(type)}>
          {words.load}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}

/** Maximum zoom at which the area of a file is framed. */
const AREA_MAX_ZOOM = 15;

/** Width in degrees from which a file has no area to go to. */
const WIDE_DEGREES = 180;

/** @param chosen called once a file is the basemap */
function BasemapFileField({ chosen }: { readonly chosen: () => void }) {
  const { basemap, map } = useAppState();
  const { openArchive, partFailed } = useServices();
  const { messages, format } = useLocalization();
  const words = messages.basemap;
  const problem = useSignal<ArchiveProblem | null>(null);
  const now = basemap.basemap.value;
  const area = now.type === 'file' && now.bounds[2] - now.bounds[0] < WIDE_DEGREES ? now.bounds : null;

  const open = async (file: File): Promise<void> => {
    problem.value = null;
    const opened = await openArchive(file).catch(partFailed);
    if (!opened) return;
    if (!opened.ok) {
      problem.value = opened.error;
      return;
    }
    basemap.choose(opened.value);
    chosen();
  };
  return (
    <>
      <div class="button-row">
        <FileButton label={words.open} accept=".pmtiles" onFile={(file) => void open(file)} />
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
      {problem.value && (
        <p class="caption problem" role="alert">
          {problemWords(problem.value, messages, format)}
        </p>
      )}
    </>
  );
}

/** Numbers of bytes are formatted for the language. */
function problemWords({ code, params }: ArchiveProblem, { basemap }: Messages, format: Formatter): string {
  const formatted = Object.entries(params).map(([name, value]) => [
    name,
    code === 'cut' ? format.number(Number(value)) : value,
  ]);
  return basemap.problems[code](Object.fromEntries(formatted));
}

/** CSS pixels between button and panel, and around the panel. */
const GAP = 8;

/** Shows `box`, which is a popover, and keeps it beside `button` when the window changes its size. */
function usePopover(box: RefObject<HTMLElement | null>, button: RefObject<HTMLElement | null>): void {
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
