/** Taking what was measured along, and bringing a line to be measured. */

import { useRef } from 'preact/hooks';
import { useMessages } from '../../../ui/shared/localization.ts';
import { useServices } from '../../../ui/shared/services.ts';
import { useMeasure } from '../measure-context.ts';
import { printMeasurement } from '../print-measurement.ts';

const FILE_NAME = 'measurement.geojson';

interface FilesProps {
  /** What was wrong with the file that was opened last, or empty. */
  readonly problem: string;
  readonly onOpen: (file: File) => void;
}

/** GeoJSON out and in. */
export function Files({ problem, onOpen }: FilesProps) {
  const measure = useMeasure();
  const { download } = useServices();
  const { files } = useMessages().measure;
  const field = useRef<HTMLInputElement>(null);
  const { positions, rangeRings } = measure.listed.value;
  return (
    <section class="block" aria-labelledby="files-heading">
      <h2 id="files-heading">{files.heading}</h2>
      <div class="button-row">
        <button
          type="button"
          class="button"
          disabled={positions.length + rangeRings.length === 0}
          onClick={() => download(FILE_NAME, 'application/geo+json', printMeasurement(measure.measurement.peek()))}
        >
          {files.download}
        </button>
        <button type="button" class="button" onClick={() => field.current?.click()}>
          {files.open}
        </button>
        <input
          ref={field}
          type="file"
          hidden
          accept=".geojson,.json,application/geo+json,application/json"
          aria-label={files.open}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) onOpen(file);
            // The same file can be chosen again after it was mended.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p class={problem === '' ? 'caption' : 'caption problem'} role={problem === '' ? undefined : 'alert'}>
        {problem === '' ? files.drop : problem}
      </p>
    </section>
  );
}
