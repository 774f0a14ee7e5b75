/** What a page tells the benchmark, which hands in `window.bench` before the page's own script runs. */

interface Bench {
  /** Calls once when the map has drawn all that it has. */
  idle(): void;
  /** Where a point is in the window, for the benchmark to click on it. CSS pixels. */
  positionOf?: (id: string) => { x: number; y: number };
}

declare global {
  interface Window {
    bench?: Bench;
  }
}

/** Sizes the map's box as the benchmark asks in the address (`?box=966x712`), else it fills the window. */
export function sizeBox(box: HTMLElement): void {
  const size = /^(\d+)x(\d+)$/.exec(new URLSearchParams(location.search).get('box') ?? '');
  box.style.width = size ? `${size[1]}px` : '100vw';
  box.style.height = size ? `${size[2]}px` : '100vh';
}

/** Says that the map is at rest, and how to find a point in it; `locate` gives pixels from the corner of `box`. */
export function reportIdle(box: HTMLElement, locate: (id: string) => { x: number; y: number }): void {
  const { bench } = window;
  if (!bench) return;
  bench.positionOf = (id) => {
    const { left, top } = box.getBoundingClientRect();
    const { x, y } = locate(id);
    return { x: left + x, y: top + y };
  };
  bench.idle();
}
