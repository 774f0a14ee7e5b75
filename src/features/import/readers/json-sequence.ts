/** Reads GeoJSON that comes a value a line, or parted by record separators (RFC 8142). */
import { parseJson } from '../../../codec/lesson/json-text.ts';
import { isObject } from '../../../codec/lesson/json-value.ts';
import type { ImportProblem } from '../imported.ts';
import { isGeoJson } from './read-places.ts';

/** The values as one collection, or as one list where they are not GeoJSON; undefined where the text is no sequence. */
export function readSequence(
  text: string,
): { readonly value: unknown; readonly problems: readonly ImportProblem[] } | undefined {
  const isParted = text.includes('\u001e');
  const parts = text.replace(/^\ufeff/, '').split(isParted ? '\u001e' : /\r?\n/);
  const values: unknown[] = [];
  let broken = 0;
  for (const part of parts) {
    if (part.trim() === '') continue;
    const json = parseJson(part.trim());
    if (json.ok && isObject(json.value)) values.push(json.value);
    else {
      broken++;
      // Kept in its place, so that it is counted with its number.
      values.push(null);
    }
  }
  const read = values.length - broken;
  if (read === 0 || broken > read || (!isParted && values.length < 2)) return undefined;
  const objects = values.filter(isObject);
  if (!objects.every(isGeoJson)) return broken === 0 ? { value: values, problems: [] } : undefined;
  const features = values.flatMap((value) =>
    isObject(value) && value['type'] === 'FeatureCollection' ? (value['features'] as readonly unknown[]) : [value],
  );
  return { value: { type: 'FeatureCollection', features }, problems: [] };
}
