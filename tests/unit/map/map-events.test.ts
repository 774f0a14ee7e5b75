import { expect, test } from 'vitest';
import { createAddedMapEvents, createMapEvents } from '../../../src/map/map-events.ts';
import { createMapState } from '../../../src/state/map-state.ts';
import { makeAtlas } from '../../support/atlases.ts';

function arrange() {
  const { appState } = makeAtlas();
  const main = createMapEvents(appState);
  const shown = (): string[] => appState.notices.notices.value.map(({ content }) => content.type);
  const secondMap = createMapState();
  appState.addMap(secondMap);
  const second = createAddedMapEvents(appState, secondMap);
  const retry = (): void => appState.notices.notices.peek()[0]?.retry?.();
  const dismiss = (): void => appState.notices.dismiss(appState.notices.notices.peek()[0]?.id ?? -1);
  return { appState, main, second, secondMap, shown, retry, dismiss };
}

test('a tile that fails before its archive shares one notice with it', () => {
  const { main, shown } = arrange();
  main.onTilesFailed();
  expect(shown()).toEqual(['tiles-failed']);
  main.onBundledTiles('failed');
  main.onTilesFailed();
  expect(shown()).toEqual(['basemap-failed']);
});

test('tiles that fail again after a retry raise a notice again, until it is dismissed', () => {
  const { main, shown, retry, dismiss } = arrange();
  main.onTilesFailed();
  main.onBundledTiles('ready');
  expect(shown(), 'the header of an archive does not cover its tiles').toEqual(['tiles-failed']);
  retry();
  expect(shown()).toEqual([]);
  main.onTilesFailed();
  main.onTilesFailed();
  expect(shown()).toEqual(['tiles-failed']);
  dismiss();
  main.onTilesFailed();
  expect(shown(), 'the notice was dismissed').toEqual([]);
});

test('a failure of the second map alone raises a notice, and its retry reloads the tiles of both maps', () => {
  const { appState, main, second, secondMap, shown, retry } = arrange();
  main.onBundledTiles('ready');
  second.onBundledTiles('ready');
  second.onTilesFailed();
  main.onTilesFailed();
  expect(shown()).toEqual(['tiles-failed']);
  expect([appState.map.incomplete.peek(), secondMap.incomplete.peek()]).toEqual([true, true]);
  retry();
  expect([appState.map.tileReloads.peek(), secondMap.tileReloads.peek()]).toEqual([1, 1]);
  second.onBundledTiles('failed');
  expect(shown()).toEqual(['basemap-failed']);
});

test('the notice of a slow map stays until no map is loading', () => {
  const { appState, main, second, shown } = arrange();
  appState.notices.show({ type: 'map-slow' });
  second.onStatus('loading');
  main.onStatus('ready');
  expect(shown()).toEqual(['map-slow']);
  second.onStatus('ready');
  expect(shown()).toEqual([]);
});
