/** Scripts that run in a page before its own. Each is sent to the browser as text, so it may use nothing outside itself. */

/** Makes every canvas answer as a browser without WebGL does. */
export function withoutWebGL(): void {
  for (const kind of [HTMLCanvasElement, OffscreenCanvas]) {
    const prototype: { getContext(type: string, ...rest: unknown[]): unknown } = kind.prototype;
    const original = prototype.getContext;
    prototype.getContext = function getContext(type, ...rest) {
      return /webgl/.test(type) ? null : original.call(this, type, ...rest);
    };
  }
}

/** Logs an error when a pointer is pressed or a wheel turned. */
export function forbidPointer(): void {
  for (const type of ['pointerdown', 'wheel']) {
    addEventListener(type, () => console.error(`a keyboard-only test used a pointer: ${type}`), {
      capture: true,
      passive: true,
    });
  }
}

/** As after “Remove”: a service worker would answer in the place of the host that tests play. */
export function keepNothing(): void {
  try {
    localStorage.setItem('dateline-atlas:offline', 'no');
  } catch {
    // A document without an origin has no storage, and no worker.
  }
}

/** Notes when WebGL has drawn last: `window.drawnAt`, a count of frames. */
export function noteDrawing(): void {
  const noted = Object.assign(window, { frame: 0, drawnAt: 0 });
  const count = (): void => {
    noted.frame += 1;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  const { drawElements } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.drawElements = function draw(this: WebGL2RenderingContext, ...given) {
    noted.drawnAt = noted.frame;
    return drawElements.apply(this, given);
  };
}
