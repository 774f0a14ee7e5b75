/** Opens every file of `tests/fixtures/imports`, and files of further kinds that are written here. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../../../.scripts/project.mjs';
import { decodeLesson } from '../../../../../src/codec/lesson/parse-lesson.ts';
import { printAnnotations } from '../../../../../src/features/export/print-annotations.ts';
import { printPlaces } from '../../../../../src/features/export/print-places.ts';
import { readContent } from '../../../../../src/features/import/readers/read-file.ts';
import { EXPECTED } from '../../../../fixtures/imports/expected.ts';
import { lessonText } from '../../../../support/article.ts';
import { bytesOf, inWords } from '../../../codec/import/opening.ts';

const folder = path.join(projectRoot, 'tests/fixtures/imports');

it('every file of the folder has an entry', () => {
  const files = readdirSync(folder).filter((file) => !file.endsWith('.ts'));
  expect(EXPECTED.map(({ file }) => file).sort()).toEqual(files.sort());
});

describe('files that people have', () => {
  it.each(EXPECTED)('$file', ({ file, kind = 'places', fault, told = [], ...expected }) => {
    const found = inWords(readContent(file, readFileSync(path.join(folder, file))));
    expect(found.told).toEqual(told);
    if (fault !== undefined || found.draft === undefined) {
      expect(found.fault).toBe(fault);
      return;
    }
    const { places, layers, title, passages } = found.draft;
    expect(found.kind).toBe(kind);
    expect(found.places).toEqual(expected.places);
    if (expected.title !== undefined) expect(title).toBe(expected.title);
    if (expected.layers !== undefined) expect(layers.map(({ label }) => label.en)).toEqual(expected.layers);
    if (expected.quotations !== undefined) {
      expect(passages.map(({ quotes }) => quotes[0].exact)).toEqual(expected.quotations);
    }
    for (const [index, names] of Object.entries(expected.names ?? {})) {
      const { en: _, ...others } = places[Number(index)]?.name ?? { en: '' };
      expect(others).toEqual(names);
    }
    for (const [index, note] of Object.entries(expected.notes ?? {})) expect(places[Number(index)]?.note).toBe(note);
    for (const [index, aliases] of Object.entries(expected.aliases ?? {})) {
      expect(places[Number(index)]?.aliases).toEqual(aliases);
    }
  });
});

describe('what is saved here', () => {
  const lesson = decodeLesson(JSON.parse(lessonText));
  if (!lesson.ok) throw new Error('the lesson is broken');
  const [first, ...rest] = lesson.value.lesson.places;
  if (first === undefined) throw new Error('the lesson has no places');
  const places = [{ ...first, note: 'One; two\n=1+1', aliases: ['a', 'b;=1'] }, ...rest];

  it('as a table is read as it was', () => {
    const found = inWords(readContent('places.csv', bytesOf(printPlaces(places))));
    expect(found.told).toEqual(['fields-noted 1: note']);
    expect(found.draft?.places).toEqual(places);
    expect(inWords(readContent('places.csv', bytesOf(printPlaces(rest)))).told).toEqual([]);
  });

  it('as annotations is read with nothing left out', () => {
    const found = inWords(readContent('a.jsonld', bytesOf(printAnnotations(lesson.value.lesson))));
    expect(found.told).toEqual([]);
  });
});
