/** Whatever a file holds is a place, kept in a note, or told; no change of its bytes ends in an exception. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { projectRoot } from '../../../../../.scripts/project.mjs';
import type { Imported } from '../../../../../src/features/import/imported.ts';
import { readContent } from '../../../../../src/features/import/readers/read-file.ts';
import { collectionOf, featureOf, opened, pointAt } from '../../../codec/import/opening.ts';

const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
const position = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 91, max: 170 }))
      .map(([lat, lng]) => [`${lat}.5`, `${lng}.25`]),
  },
  fc.constantFrom(['', ''], ['0', '0'], ['?', '12.5'], ['400', '900']),
);
const records = fc.array(fc.record({ name: word, mood: word, colour: word, position }), {
  minLength: 1,
  maxLength: 30,
});

/** Codes that say of a whole record that it is no place. */
const LEFT_OUT = new Set(['no-position', 'at-zero', 'position-not-read', 'not-on-earth', 'not-readable']);

function checkLedger(
  { draft, skipped }: Imported,
  rows: readonly { readonly name: string; readonly mood: string; readonly colour: string }[],
): void {
  const out = skipped.filter(({ code }) => LEFT_OUT.has(code)).reduce((sum, { count }) => sum + count, 0);
  expect(draft.places.length + out).toBe(rows.length);
  const names = new Set(rows.map(({ name }) => name));
  for (const { name, note = '' } of draft.places) {
    expect(names.has(name.en)).toBe(true);
    const row = rows.find((each) => each.name === name.en && note.includes(each.mood) && note.includes(each.colour));
    expect(row, `${name.en}: ${note}`).toBeDefined();
  }
  if (draft.places.length > 0) {
    expect(skipped.find(({ code }) => code === 'fields-noted')?.names).toEqual(['mood', 'colour']);
  }
}

const hasPlace = (rows: readonly { readonly position: readonly string[] }[]): boolean =>
  rows.some(({ position: [lat = ''] }) => /^\d+\.5$/.test(lat));

it('every row of a table is a place or is counted, and every cell is kept', () => {
  fc.assert(
    fc.property(records.filter(hasPlace), fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
      const table = rows.map(({ name, mood, colour, position: [lat, lng] }) => [name, mood, colour, lat, lng]);
      const text = Papa.unparse([['name', 'mood', 'colour', 'lat', 'lng'], ...table], { delimiter });
      checkLedger(opened(text, 'a.csv'), rows);
    }),
    { numRuns: 200 },
  );
});

it('every feature of a collection is a place or is counted, and every property is kept', () => {
  fc.assert(
    fc.property(records.filter(hasPlace), (rows) => {
      const features = rows.map(({ name, mood, colour, position: [lat = '', lng = ''] }) =>
        featureOf(lat === '' ? null : pointAt(Number(lng), Number(lat)), { name, mood, colour }),
      );
      checkLedger(opened(collectionOf(...features)), rows);
    }),
    { numRuns: 200 },
  );
});

/** `IMPORT_FUZZ=20000` in a long run. */
const RUNS = Number(process.env['IMPORT_FUZZ'] ?? 400);

it('files with bytes changed, cut and doubled are read or refused', () => {
  const folder = path.join(projectRoot, 'tests/fixtures/imports');
  const files = readdirSync(folder).filter((file) => !file.endsWith('.ts'));
  const change = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 });
  fc.assert(
    fc.property(fc.constantFrom(...files), change, fc.nat(), fc.boolean(), (file, changes, cut, isCut) => {
      const whole = Uint8Array.from(readFileSync(path.join(folder, file)));
      for (const [at, byte] of changes) whole[at % whole.length] = byte;
      const bytes = isCut ? whole.subarray(0, cut % whole.length) : whole;
      const outcome = readContent(file, bytes);
      if (!outcome.ok) expect(outcome.fault.code).not.toBe('');
      else {
        for (const { lngLat } of outcome.value.draft.places) {
          expect(Math.abs(lngLat[0]) <= 180 && Math.abs(lngLat[1]) <= 90).toBe(true);
        }
      }
    }),
    { numRuns: RUNS },
  );
});
