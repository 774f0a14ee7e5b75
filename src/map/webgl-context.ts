/** Checks for WebGL, and follows a map's context when the browser takes it away. */
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Whether a WebGL 2 context can be had. Costs as much as a map's own context: ask only where that failed. */
export function hasWebGL(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    // Some browsers throw instead of returning null where WebGL is blocked: the answer is the same.
    return false;
  }
}

/**
 * Calls `begin` whenever the context and the style of `map` are there, and the function that it returned before both go, until the
 * returned function is called. A browser may take the context away (driver restart, too many maps, little memory); MapLibre then
 * drops the style and restores it with the context.
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
  // MapLibre listens to this event on the canvas too, but later: a capturing listener comes first.
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
