/** What a file has become where not all of it came in, and the way on. */
import { useEffect, useRef } from 'preact/hooks';
import type { OpenedFile } from '../../state/ports.ts';
import { useMessages } from '../shared/context.ts';
import { SkippedList } from './SkippedList.tsx';

interface FileOpenedProps {
  readonly name: string;
  readonly opened: OpenedFile;
  readonly url: string;
}

/** The way on takes the focus: it is what a person came for. */
export function FileOpened({ name, opened, url }: FileOpenedProps) {
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
      <a ref={way} class="button dialog-main open-on" href={url}>
        {words.goOn}
      </a>
    </div>
  );
}
