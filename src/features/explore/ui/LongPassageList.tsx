/** Lists the passages of a long article; only those in view are rendered. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Passage } from '../../../domain/lesson.ts';
import { useMessages } from '../../../ui/shared/localization.ts';
import { PassageEntry } from './PassageEntry.tsx';
import { useListWindow } from './use-list-window.ts';

/** Estimated height of an entry with the gap below it, in CSS pixels. */
const ENTRY_HEIGHT = 150;

interface LongPassageListProps {
  readonly passages: readonly Passage[];
  /** Id of the heading. */
  readonly labelledBy: string;
}

/** `list "Passages"` in a scroll box of its own. Each entry has `aria-posinset`, as most are not in the page. */
export function LongPassageList({ passages, labelledBy }: LongPassageListProps) {
  const messages = useMessages();
  const box = useRef<HTMLDivElement>(null);
  /** The entry with the focus stays in the page when it is scrolled out of view: Tab goes on from it. */
  const focused = useSignal<number | null>(null);
  const window = useListWindow(box, passages.length, ENTRY_HEIGHT, focused.value);
  return (
    <>
      <div class="list-window" ref={box}>
        <ol class="passage-list" aria-labelledby={labelledBy} style={{ height: `${window.totalSize}px` }}>
          {window.items.map(({ index, start }) => {
            const passage = passages[index];
            if (!passage) return null;
            return (
              <li
                key={passage.id}
                ref={window.measure}
                data-index={index}
                aria-setsize={passages.length}
                aria-posinset={index + 1}
                style={{ transform: `translateY(${start}px)` }}
                onFocusIn={() => {
                  focused.value = index;
                }}
              >
                <PassageEntry passage={passage} />
              </li>
            );
          })}
        </ol>
      </div>
      <p class="caption">{messages.passages.showing(window.items.length, passages.length)}</p>
    </>
  );
}
