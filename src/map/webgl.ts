/** Whether this browser can draw the map at all. */

/** True where a small WebGL 2 context can be had, which is given back at once. Costs as much as a map's own: asked where that failed. */
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
