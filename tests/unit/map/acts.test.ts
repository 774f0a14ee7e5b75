/** What the map's failures are told as, in whichever order they come. */
import { signal } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { createMapActs } from '../../../src/map/acts.ts';
import { makeAtlas } from '../../support/atlases.ts';

function arrange() {
  const { atlas } = makeAtlas();
  const acts = createMapActs(atlas, signal(null));
  const told = (): string[] => atlas.notices.notices.value.map(({ content }) => content.type);
  return { acts, told };
}

test('a tile that fails before its archive is known to is said with it, once', () => {
  const { acts, told } = arrange();
  acts.tilesFailed();
  expect(told()).toEqual(['tiles-failed']);
  acts.basemap('failed');
  acts.tilesFailed();
  expect(told()).toEqual(['basemap-failed']);
});

test('tiles that fail again after a retry are said again', () => {
  const { acts, told } = arrange();
  acts.tilesFailed();
  acts.basemap('ready');
  expect(told()).toEqual([]);
  acts.tilesFailed();
  acts.tilesFailed();
  expect(told()).toEqual(['tiles-failed']);
});
