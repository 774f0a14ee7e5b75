/** Reads the tour; faults become warnings, and the rest of the tour stays. */
import * as v from 'valibot';
import type { Step } from '../../domain/lesson.ts';
import { type JsonObject, shorten, typeOf } from './json-value.ts';
import type { References } from './references.ts';
import {
  areTexts,
  list,
  members,
  noteTexts,
  numberWithin,
  type Path,
  type ProblemList,
  read,
  readItems,
  words,
} from './shape.ts';

const viewSchema = members({
  center: v.tuple([numberWithin(-180, 180), numberWithin(-90, 90)]),
  zoom: numberWithin(0, 22),
  bearing: v.optional(numberWithin(-180, 180), 0),
  pitch: v.optional(numberWithin(0, 85), 0),
});

const stepSchema = members({
  title: words,
  text: v.optional(v.string(), ''),
  question: v.optional(v.string(), ''),
  notes: v.optional(v.string(), ''),
});

/** Skips steps without a title, and invalid parts of the others. */
export function readSteps(member: JsonObject, references: References, warnings: ProblemList): Step[] {
  if (member['steps'] === undefined) return [];
  const root = ['lesson', 'steps'];
  return readItems(read(list, member['steps'], root, warnings), root, warnings, (item, path) => {
    const step = read(stepSchema, item, path, warnings);
    if (step === undefined) return undefined;
    const { title, text, question, notes } = step;
    const view = item['view'] === undefined ? undefined : read(viewSchema, item['view'], [...path, 'view'], warnings);
    return {
      title,
      text,
      question,
      notes,
      places: readIds(item, 'places', path, references.isPlace, 'unknown-place', warnings),
      passages: readIds(
        item,
        'passages',
        path,
        (id) => references.passages?.firsts.has(id) ?? true,
        'unknown-passage',
        warnings,
      ),
      lines: readLines(item, path, references, warnings),
      ...(view === undefined ? {} : { view }),
    };
  });
}

/** The known ids of the optional list `owner[key]`. */
function readIds(
  owner: JsonObject,
  key: string,
  path: Path,
  isKnown: (id: string) => boolean,
  code: 'unknown-place' | 'unknown-passage',
  warnings: ProblemList,
): readonly string[] {
  const ids = owner[key];
  if (ids === undefined) return [];
  if (!areTexts(ids)) {
    noteTexts(ids, [...path, key], warnings);
    return [];
  }
  return ids.filter((id, index) => {
    const known = isKnown(id);
    if (!known) warnings.add([...path, key, index], code, { id: shorten(id) });
    return known;
  });
}

/** The pairs of the optional list `lines` whose places exist. */
function readLines(owner: JsonObject, path: Path, { isPlace }: References, warnings: ProblemList): Step['lines'] {
  const lines = owner['lines'];
  if (lines === undefined) return [];
  const at = [...path, 'lines'];
  return (read(list, lines, at, warnings) ?? []).flatMap((line, index): [string, string][] => {
    const [from, to, ...rest] = areTexts(line) ? line : [];
    if (from === undefined || to === undefined || rest.length > 0) {
      warnings.add([...at, index], 'wrong-type', { expected: 'array', found: typeOf(line) });
      return [];
    }
    const unknown = [from, to].find((id) => !isPlace(id));
    if (unknown === undefined) return [[from, to]];
    warnings.add([...at, index], 'unknown-place', { id: shorten(unknown) });
    return [];
  });
}
