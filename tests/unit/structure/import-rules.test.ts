import { describe, expect, test } from 'vitest';
import type { Import } from '../../support/import-graph.ts';
import { checkImports } from '../../support/import-rules.ts';

function importing(from: string, to: string, kind: Import['kind'] = 'file'): Import {
  return { from, to, kind };
}

describe('a folder may import what the design lets it', () => {
  test.each([
    ['main.ts', 'ui/App.tsx'],
    ['main.ts', 'map/view.ts'],
    ['main.ts', 'platform/storage.ts'],
    ['prerender.tsx', 'ui/explore/Reading.tsx'],
    ['ui/App.tsx', 'ui/explore/Reading.tsx'],
    ['ui/explore/Reading.tsx', 'ui/explore/Passage.tsx'],
    ['ui/explore/Reading.tsx', 'ui/shared/Button.tsx'],
    ['ui/explore/Reading.tsx', 'state/atlas.ts'],
    ['ui/explore/Legend.tsx', 'cartography/palette.ts'],
    ['map/view.ts', 'cartography/style.ts'],
    ['map/view.ts', 'i18n/messages.ts'],
    ['state/scene.ts', 'geo/frame.ts'],
    ['codec/lesson/parse.ts', 'domain/lesson.ts'],
    ['geo/distance.ts', 'domain/lng-lat.ts'],
    ['i18n/format.ts', 'domain/units.ts'],
  ])('%s imports %s', (from, to) => {
    expect(checkImports([importing(from, to)])).toEqual([]);
  });
});

describe('a folder may not import what is above or beside it', () => {
  test.each([
    ['ui/explore/Reading.tsx', 'map/view.ts'],
    ['map/view.ts', 'ui/explore/Reading.tsx'],
    ['ui/explore/Reading.tsx', 'platform/storage.ts'],
    ['map/view.ts', 'platform/storage.ts'],
    ['state/atlas.ts', 'platform/storage.ts'],
    ['prerender.tsx', 'platform/storage.ts'],
    ['state/atlas.ts', 'ui/App.tsx'],
    ['state/atlas.ts', 'map/view.ts'],
    ['state/atlas.ts', 'cartography/palette.ts'],
    ['state/atlas.ts', 'i18n/format.ts'],
    ['codec/address/parse.ts', 'state/atlas.ts'],
    ['geo/distance.ts', 'codec/address/parse.ts'],
    ['domain/lesson.ts', 'geo/distance.ts'],
    ['cartography/style.ts', 'i18n/format.ts'],
    ['cartography/style.ts', 'geo/distance.ts'],
    ['i18n/format.ts', 'geo/distance.ts'],
    ['platform/storage.ts', 'codec/address/parse.ts'],
    ['ui/App.tsx', 'main.ts'],
    ['map/view.ts', 'prerender.tsx'],
  ])('%s imports %s', (from, to) => {
    expect(checkImports([importing(from, to)])).toEqual([expect.stringContaining(`${from} imports ${to}`)]);
  });
});

describe('a feature of ui keeps to itself', () => {
  test.each([
    ['ui/explore/Reading.tsx', 'ui/compare/Pane.tsx'],
    ['ui/explore/Reading.tsx', 'ui/App.tsx'],
    ['ui/shared/Button.tsx', 'ui/explore/Reading.tsx'],
  ])('%s imports %s', (from, to) => {
    expect(checkImports([importing(from, to)])).toEqual([expect.stringContaining('a feature may import itself')]);
  });
});

describe('the map engine is imported by map alone', () => {
  test.each(['maplibre-gl', 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url', 'pmtiles'])('%s', (specifier) => {
    expect(checkImports([importing('map/view.ts', specifier, 'package')])).toEqual([]);
    expect(checkImports([importing('main.ts', specifier, 'package')])).toEqual([
      expect.stringContaining('only map may'),
    ]);
  });

  test('other packages, with longer names or scopes, are free', () => {
    const others = ['@maplibre/maplibre-gl-style-spec', 'maplibre-gl-draw', 'preact'];
    expect(checkImports(others.map((name) => importing('cartography/style.ts', name, 'package')))).toEqual([]);
  });
});

test('a folder that the design does not name has no place in src', () => {
  expect(checkImports([importing('utils/misc.ts', 'domain/lesson.ts')])).toEqual([
    'utils/misc.ts: src has no place for utils',
  ]);
});

test('an import must lead to a file', () => {
  expect(checkImports([importing('geo/a.ts', 'geo/b.ts', 'missing')])).toEqual([
    expect.stringContaining('does not exist'),
  ]);
});

test('outside src only geodata may be imported', () => {
  const outside = [
    importing('main.ts', '../geodata/a.pmtiles', 'outside'),
    importing('main.ts', '../tests/a.ts', 'outside'),
  ];
  expect(checkImports(outside)).toEqual(['main.ts imports ../tests/a.ts, which is outside src']);
});

describe('imports make no circle', () => {
  test('a circle of three is told once, whole', () => {
    const circle = [
      importing('geo/a.ts', 'geo/b.ts'),
      importing('geo/b.ts', 'geo/c.ts'),
      importing('geo/c.ts', 'geo/a.ts'),
    ];
    expect(checkImports(circle)).toEqual(['a circle of imports: geo/a.ts → geo/b.ts → geo/c.ts → geo/a.ts']);
  });

  test('a circle away from where the walk starts is found', () => {
    const graph = [
      importing('geo/a.ts', 'geo/b.ts'),
      importing('geo/b.ts', 'geo/c.ts'),
      importing('geo/c.ts', 'geo/b.ts'),
    ];
    expect(checkImports(graph)).toEqual(['a circle of imports: geo/b.ts → geo/c.ts → geo/b.ts']);
  });

  test('two ways to one file are no circle', () => {
    const diamond = [
      importing('geo/a.ts', 'geo/b.ts'),
      importing('geo/a.ts', 'geo/c.ts'),
      importing('geo/b.ts', 'geo/d.ts'),
      importing('geo/c.ts', 'geo/d.ts'),
    ];
    expect(checkImports(diamond)).toEqual([]);
  });
});
