import { describe, expect, test } from 'vitest';
import { insetBox, mainSize, planMaps } from '../../../../src/features/handout/plan-maps.ts';
import { onPicture } from '../../../../src/geo/frame.ts';
import { makePlace } from '../../../support/lessons.ts';

const at = (id: string, ...lngLat: [number, number]) => makePlace(id, { lngLat });
const MOSCOW = at('moscow', 37.6, 55.8);
const COAST = [at('tartous', 35.9, 34.9), at('khmeimim', 35.9, 35.4), at('damascus', 36.3, 33.5)];
const SIZE = { width: 688, height: 500 };

function plan(...given: Parameters<typeof planMaps>) {
  const planned = planMaps(...given);
  if (!planned) throw new Error('no plan');
  return planned;
}

describe('places that would touch', () => {
  test('go into an inset, and the others stay on the main map', () => {
    const { main, inset } = plan([...COAST, MOSCOW], SIZE);
    expect(main.places).toEqual([MOSCOW]);
    expect(inset?.places).toEqual(COAST);
  });

  test('are apart there', () => {
    const { inset } = plan([...COAST, MOSCOW], SIZE);
    if (!inset) throw new Error('no inset');
    const [tartous, khmeimim] = COAST.map(({ lngLat }) => onPicture(lngLat, inset.camera, inset));
    expect((tartous?.y ?? 0) - (khmeimim?.y ?? 0)).toBeGreaterThan(28);
  });

  test.each([
    ['bottom-right', [at('a', 0, 0), at('b', 0.1, 0), at('c', 0, 40)]],
    ['bottom-left', [at('a', 0, 40), at('b', 0.1, 40), at('c', 60, 0)]],
    ['top-right', [at('a', 0, 40), at('b', 0.1, 40), at('c', 60, 0), at('d', 0, 0)]],
  ])('their inset stands %s, where no place is', (corner, places) => {
    const { main, inset } = plan(places, SIZE);
    expect(inset?.corner).toBe(corner);
    if (!inset) return;
    const { left, right, top, bottom } = insetBox(main, inset);
    for (const { lngLat } of main.places) {
      const { x, y } = onPicture(lngLat, main.camera, main);
      expect(x > left && x < right && y > top && y < bottom).toBe(false);
    }
  });
});

test('an inset leaves the names of other places whole where a corner allows it', () => {
  const named = makePlace('c', { lngLat: [20, 0], name: { en: 'A very long name' } });
  const { main, inset } = plan([at('a', 0, 40), at('b', 0.1, 40), named, at('d', 40, 42)], SIZE);
  if (!inset) throw new Error('no inset');
  const { left, top } = insetBox(main, inset);
  const { x, y } = onPicture(named.lngLat, main.camera, main);
  expect([inset.corner, x < left && x + 100 > left && y > top]).toEqual(['bottom-left', false]);
});

test('places far apart need no inset, one place neither, and none no map', () => {
  expect(plan([MOSCOW, at('far', -70, 0)], SIZE).inset).toBeNull();
  expect(plan([MOSCOW], SIZE).inset).toBeNull();
  expect(planMaps([], SIZE)).toBeNull();
});

test('a page on its side has a map beside its words, an upright one above them', () => {
  const size = (orientation: 'portrait' | 'landscape') =>
    mainSize({ sheets: ['map'], page: { paper: 'a4', orientation } });
  expect(size('portrait').width).toBe(688);
  expect(size('landscape').width).toBe(Math.round((297 - 28) * (96 / 25.4) * 0.55));
  // Where the paper is not known the map is low enough for both.
  expect(mainSize({ sheets: ['map'], page: null }).height).toBeLessThanOrEqual(size('portrait').height);
});
