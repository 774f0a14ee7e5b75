/** Downloads the measurement and opens GeoJSON to measure. */
import { type Signal, useSignal } from '@preact/signals';
import { type ImportedShape, parseGeoJsonShape } from '../../../codec/geojson/parse-shape.ts';
import { MAX_POSITIONS } from '../../../codec/url/values.ts';
import type { LngLat } from '../../../domain/lng-lat.ts';
import { FileButton } from '../../../ui/shared/FileButton.tsx';
import { useLocalization, useMessages } from '../../../ui/shared/localization.ts';
import { useServices } from '../../../ui/shared/services.ts';
import { useMeasure } from '../measure.model.ts';
import { printMeasurement } from '../print-measurement.ts';

const FILE_NAME = 'measurement.geojson';

interface FilesProps {
  /** What is wrong with the file that was opened last; empty for nothing. */
  readonly problem: string;
  readonly onOpen: (file: File) => void;
}

export function Files({ problem, onOpen }: FilesProps) {
  const measure = useMeasure();
  const { download } = useServices();
  const { files } = useMessages().measure;
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
        <FileButton label={files.open} accept=".geojson,.json,application/geo+json,application/json" onFile={onOpen} />
      </div>
      <p class={problem === '' ? 'caption' : 'caption problem'} role={problem === '' ? undefined : 'alert'}>
        {problem === '' ? files.drop : problem}
      </p>
    </section>
  );
}

/** Maximum size in bytes: a file with as many positions as fit into a URL is far smaller. */
const MAX_BYTES = 20_000_000;

/** `problem` is a sentence for the reader; empty for nothing. */
export function useOpenFile(): { readonly problem: Signal<string>; open(file: File): Promise<void> } {
  const measure = useMeasure();
  const { messages, format } = useLocalization();
  const problem = useSignal('');
  const { files, shapeProblems } = messages.measure;

  const replaceWith = ({ lines, rings, points }: ImportedShape): void => {
    const [line] = lines;
    const [ring] = rings;
    const positions: readonly LngLat[] = line ?? ring?.slice(0, -1) ?? points;
    if (positions.length > MAX_POSITIONS) {
      problem.value = files.tooManyPoints(format.number(positions.length), format.number(MAX_POSITIONS));
      return;
    }
    const { rangeRings } = measure.measurement.peek();
    measure.replaceAll({ positions, closed: line === undefined && ring !== undefined, rangeRings });
    problem.value = lines.length + rings.length > 1 ? files.only(lines.length + rings.length) : '';
  };

  return {
    problem,
    async open(file) {
      problem.value = '';
      const megabytes = (bytes: number): string => files.megabytes(format.number(Math.ceil(bytes / 1e6)));
      if (file.size > MAX_BYTES) {
        problem.value = files.tooLarge(megabytes(file.size), megabytes(MAX_BYTES));
        return;
      }
      const text = await file.text().catch(() => null);
      if (text === null) {
        problem.value = files.unreadable;
        return;
      }
      const parsed = parseGeoJsonShape(text);
      if (parsed.ok) replaceWith(parsed.value);
      else problem.value = shapeProblems[parsed.error.code](parsed.error.params);
    },
  };
}
