/**
 * A browser may take a map's drawing context away (a driver that restarts, too many maps, little memory). The engine then drops its
 * style and brings it back with the context, as it was: what works on the style ends before, and begins again after.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Calls `begin` whenever `map` has its context and its style is there, and the function that it returned before both go,
 * until the returned function is called.
 */
export function whileStyleLoaded(map: MapLibreMap, begin: () => () => void): () => void {
  const canvas = map.getCanvas();
  let end: (() => void) | undefined;
  const start = (): void => {
    end ??= begin();
  };
  const stop = (): void => {
    map.off('idle', start);
    end?.();
    end = undefined;
  };
  const restart = (): void => void map.once('idle', start);
  // The engine hears this event on the canvas too, and later: a capturing listener comes first.
  canvas.addEventListener('webglcontextlost', stop, { capture: true });
  map.on('webglcontextrestored', restart);
  if (map.isStyleLoaded()) start();
  else map.once('idle', start);
  return () => {
    canvas.removeEventListener('webglcontextlost', stop, { capture: true });
    map.off('webglcontextrestored', restart);
    stop();
  };
}
