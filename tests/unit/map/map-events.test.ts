/** What the map's failures are told as, in whichever order they come. */
import { expect, test } from 'vitest';
import { createAddedMapEvents, createMapEvents } from '../../../src/map/map-events.ts';
import { createMapState } from '../../../src/state/map-state.ts';
import { makeAtlas } from '../../support/atlases.ts';

function arrange() {
  const { appState } = makeAtlas();
  const acts = createMapEvents(appState);
  const told = (): string[] => appState.notices.notices.value.map(({ content }) => content.type);
  const secondMap = createMapState();
  appState.addMap(secondMap);
  const second = createAddedMapEvents(appState, secondMap);
  const retry = (): void => appState.notices.notices.peek()[0]?.retry?.();
  const dismiss = (): void => appState.notices.dismiss(appState.notices.notices.peek()[0]?.id ?? -1);
  return { appState, acts, second, secondMap, told, retry, dismiss };
}

test('a tile that fails before its archive is known to is said with it, once', () => {
  const { acts, told } = arrange();
  acts.onTilesFailed();
  expect(told()).toEqual(['tiles-failed']);
  acts.onBundledTiles('failed');
  acts.onTilesFailed();
  expect(told()).toEqual(['basemap-failed']);
});

test('tiles that fail again after a retry are said again', () => {
  const { acts, told, retry, dismiss } = arrange();
  acts.onTilesFailed();
  acts.onBundledTiles('ready');
  expect(told(), 'the header of an archive says nothing of its tiles').toEqual(['tiles-failed']);
  retry();
  expect(told()).toEqual([]);
  acts.onTilesFailed();
  acts.onTilesFailed();
  expect(told()).toEqual(['tiles-failed']);
  dismiss();
  acts.onTilesFailed();
  expect(told(), 'a person has put it away').toEqual([]);
});

test('what fails on the second map alone is said, and its retry asks for the parts of both maps', () => {
  const { appState, acts, second, secondMap, told, retry } = arrange();
  acts.onBundledTiles('ready');
  second.onBundledTiles('ready');
  second.onTilesFailed();
  acts.onTilesFailed();
  expect(told()).toEqual(['tiles-failed']);
  expect([appState.map.incomplete.peek(), secondMap.incomplete.peek()]).toEqual([true, true]);
  retry();
  expect([appState.map.tileReloads.peek(), secondMap.tileReloads.peek()]).toEqual([1, 1]);
  second.onBundledTiles('failed');
  expect(told()).toEqual(['basemap-failed']);
});

test('that a map is awaited is said until neither is', () => {
  const { appState, acts, second, told } = arrange();
  appState.notices.show({ type: 'map-slow' });
  second.onStatus('loading');
  acts.onStatus('ready');
  expect(told()).toEqual(['map-slow']);
  second.onStatus('ready');
  expect(told()).toEqual([]);
});
