/** Provides time: seconds, a monotonic clock and slow-loading timeouts. */

/** Calls `listener` about once a second. Returns a function that stops it. */
export function everySecond(listener: () => void): () => void {
  const timer = setInterval(listener, 1000);
  return () => clearInterval(timer);
}

/**
 * Milliseconds since 1970 that never go back when the clock is set back. Time asleep counts, and so does a clock set forward, which
 * looks the same.
 */
export function steadyNow(): number {
  const [wall, steady] = [Date.now(), performance.now()];
  now += Math.max(wall - lastWall, steady - lastSteady);
  [lastWall, lastSteady] = [wall, steady];
  return now;
}

let [lastWall, lastSteady] = [Date.now(), performance.now()];
let now = lastWall;

/** Milliseconds after which loading counts as slow. */
const SLOW = 30_000;

/** Calls `listener` after 30 s of visible waiting. Returns a cancel function. */
export function onSlow(listener: () => void): () => void {
  return afterVisible(SLOW, listener);
}

/** Settles as `part` does; rejects after 30 s of visible waiting. */
export function rejectIfSlow<Part>(part: Promise<Part>): Promise<Part> {
  return new Promise((resolve, reject) => {
    const cancel = onSlow(() => reject(new Error('a part of the program has not arrived')));
    part.then(resolve, reject).finally(cancel);
  });
}

/** Calls `listener` after about `milliseconds` in a visible page. Returns a cancel function. */
function afterVisible(milliseconds: number, listener: () => void): () => void {
  let timer = setTimeout(ring, milliseconds);
  function ring(): void {
    // A hidden tab paints nothing, and nobody waits for it.
    if (document.visibilityState === 'hidden') timer = setTimeout(ring, milliseconds);
    else listener();
  }
  return () => clearTimeout(timer);
}
