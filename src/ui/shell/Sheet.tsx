/** The words' part of the page: a column beside the map, or on a phone a sheet over its foot with three rests. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Notices } from '../shared/Notices.tsx';
import { SheetHandle } from './SheetHandle.tsx';
import type { Rest } from './sheet-rests.ts';
import { useInsets } from './use-insets.ts';

interface SheetProps {
  readonly children: ComponentChildren;
  /** What is open among the words; on a phone it takes the sheet, elsewhere it stands over the foot of the column. */
  readonly panel: ComponentChildren;
  /** Names what is open among the words, or null. */
  readonly panelKey: string | null;
  /** The map's part of the page. */
  readonly pane: RefObject<HTMLElement | null>;
}

/** Column or sheet; which of the two is up to CSS. */
export function Sheet({ children, panel, panelKey, pane }: SheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const rest = useSignal<Rest>('half');
  // What is opened is to be read, and its place on the map to be seen beside it.
  useLayoutEffect(() => {
    if (panelKey !== null) rest.value = 'half';
  }, [panelKey, rest]);
  useInsets(sheet, pane, rest.value);
  return (
    <div class="words" ref={sheet} data-rest={rest.value} data-panel={panelKey !== null}>
      <SheetHandle sheet={sheet} rest={rest.value} onRest={(next) => (rest.value = next)} />
      <div class="words-body">
        <div class="words-scroll" id="words" tabIndex={-1}>
          {children}
        </div>
        {panel}
      </div>
      {/* In the flow: what is told takes room from the words and lies over nothing, a place on the map least of all. */}
      <Notices />
    </div>
  );
}
