/** What a file has become where not all of it came in, and the way on. */
import { useEffect, useRef } from 'preact/hooks';
import type { Opening } from '../../../codec/url/print-url.ts';
import type { OpenedFile } from '../../../state/ports.ts';
import { onPlainClick } from '../../../ui/shared/element-handlers.ts';
import { useMessages } from '../../../ui/shared/localization.ts';
import type { ImportModel } from '../import.model.ts';
import { SkippedList } from './SkippedList.tsx';

interface FileOpenedProps {
  readonly name: string;
  readonly opened: OpenedFile;
  readonly opening: Opening;
  readonly model: ImportModel;
}

/** The way on takes the focus: it is what a person came for. */
export function FileOpened({ name, opened, opening, model }: FileOpenedProps) {
  const { file: words } = useMessages().open;
  const way = useRef<HTMLAnchorElement>(null);
  useEffect(() => way.current?.focus(), []);
  const { kind, places, passages, skipped } = opened;
  return (
    <div class="open-outcome">
      <div role="status">
        <p class="open-outcome-head">{words.opened(name)}</p>
        <p>{words.has[kind](kind === 'quotations' ? passages : places)}</p>
      </div>
      <SkippedList skipped={skipped} />
      <a
        ref={way}
        class="button dialog-main open-on"
        href={model.urlOf(opening)}
        onClick={onPlainClick(() => model.goTo(opening))}
      >
        {words.goOn}
      </a>
    </div>
  );
}
