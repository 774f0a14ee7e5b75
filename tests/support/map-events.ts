/** Records what a map reports. */
import type { MapEvents } from '../../src/map/port.ts';

/** Events, and their calls in order: name and arguments. */
export function recordMapEvents() {
  const calls: (readonly unknown[])[] = [];
  const record =
    (name: keyof MapEvents) =>
    (...parts: readonly unknown[]): void =>
      void calls.push([name, ...parts]);
  const events: MapEvents = {
    onClick: record('onClick'),
    onHover: record('onHover'),
    onMoveEnd: record('onMoveEnd'),
    onStatus: record('onStatus'),
    onBundledTiles: record('onBundledTiles'),
    onTilesFailed: record('onTilesFailed'),
    onReliefFailed: record('onReliefFailed'),
    onBasemapFailed: record('onBasemapFailed'),
  };
  return { events, calls };
}
