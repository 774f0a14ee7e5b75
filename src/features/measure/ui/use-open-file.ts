/** Reading a GeoJSON file that a person brings: measured, or refused in a sentence while what was there stays. */

import { type Signal, useSignal } from '@preact/signals';
import { type ImportedShape, parseGeoJsonShape } from '../../../codec/geojson/parse-shape.ts';
import { MAX_POSITIONS } from '../../../codec/url/measurement.ts';
import type { LngLat } from '../../../domain/lng-lat.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { useMeasure } from '../measure-context.ts';

/** A file is refused by its size before it is read: a GeoJSON of as many positions as fit is far smaller. */
const MAX_BYTES = 20_000_000;

/** `problem` is the sentence to tell, empty while all is well. */
export function useOpenFile(): { readonly problem: Signal<string>; open(file: File): Promise<void> } {
  const measure = useMeasure();
  const { messages, format } = useLocalization();
  const problem = useSignal('');
  const { files, shapeProblems } = messages.measure;

  const take = ({ lines, rings, points }: ImportedShape): void => {
    const [line] = lines;
    const [ring] = rings;
    const positions: readonly LngLat[] = line ?? ring?.slice(0, -1) ?? points;
    if (positions.length > MAX_POSITIONS) {
      problem.value = files.tooManyPoints(format.number(positions.length), format.number(MAX_POSITIONS));
      return;
    }
    const { rangeRings } = measure.measurement.peek();
    measure.replace({ positions, closed: line === undefined && ring !== undefined, rangeRings });
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
      if (parsed.ok) take(parsed.value);
      else problem.value = shapeProblems[parsed.fault.code](parsed.fault.params);
    },
  };
}
