/** How far a file is read, and the way to give it up. */
import { useId } from 'preact/hooks';
import { useMessages } from '../../../ui/shared/localization.ts';
import type { ImportProgress } from '../imported.ts';

interface FileReadingProps {
  readonly name: string;
  readonly progress: ImportProgress | null;
  readonly onCancel: () => void;
}

/** The bar is of two halves: the bytes, and what they are made of. Until there is any progress it only says that something goes on. */
export function FileReading({ name, progress, onCancel }: FileReadingProps) {
  const { file: words } = useMessages().open;
  const id = useId();
  return (
    <div class="open-reading">
      <p id={id} role="status">
        {words.reading(name)}
      </p>
      <progress aria-labelledby={id} max={1} {...(progress ? { value: shareOf(progress) } : {})} />
      <button type="button" class="button" onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  );
}

function shareOf({ stage, done, total }: ImportProgress): number {
  const half = total === 0 ? 0 : done / total / 2;
  return stage === 'bytes' ? half : 0.5 + half;
}
