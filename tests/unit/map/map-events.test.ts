/** What the map's failures are told as, in whichever order they come. */
import { signal } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { createMapActs, createSecondMapActs } from '../../../src/map/map-events.ts';
import { makeAtlas } from '../../support/atlases.ts';

function arrange() {
  const { atlas } = makeAtlas();
  const acts = createMapActs(atlas, signal(null));
  const told = (): string[] => atlas.notices.notices.value.map(({ content }) => content.type);
  const second = createSecondMapActs(atlas);
  const retry = (): void => atlas.notices.notices.peek()[0]?.retry?.();
  const dismiss = (): void => atlas.notices.dismiss(atlas.notices.notices.peek()[0]?.id ?? -1);
  return { atlas, acts, second, told, retry, dismiss };
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
  const { acts, told, retry, dismiss } = arrange();
  acts.tilesFailed();
  acts.basemap('ready');
  expect(told(), 'the header of an archive says nothing of its tiles').toEqual(['tiles-failed']);
  retry();
  expect(told()).toEqual([]);
  acts.tilesFailed();
  acts.tilesFailed();
  expect(told()).toEqual(['tiles-failed']);
  dismiss();
  acts.tilesFailed();
  expect(told(), 'a person has put it away').toEqual([]);
});

test('what fails on the second map alone is said, and its retry asks for the parts of both maps', () => {
  const { atlas, acts, second, told, retry } = arrange();
  acts.basemap('ready');
  second.basemap('ready');
  second.tilesFailed();
  acts.tilesFailed();
  expect(told()).toEqual(['tiles-failed']);
  expect([atlas.map.incomplete.peek(), atlas.compare.secondMap.incomplete.peek()]).toEqual([true, true]);
  retry();
  expect([atlas.map.retries.peek(), atlas.compare.secondMap.retries.peek()]).toEqual([1, 1]);
  second.basemap('failed');
  expect(told()).toEqual(['basemap-failed']);
});

test('that a map is awaited is said until neither is', () => {
  const { atlas, acts, second, told } = arrange();
  atlas.notices.tell({ type: 'map-slow' });
  second.status('loading');
  acts.status('ready');
  expect(told()).toEqual(['map-slow']);
  second.status('ready');
  expect(told()).toEqual([]);
});
