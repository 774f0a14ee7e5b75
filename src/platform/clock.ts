/** Provides time: seconds, a monotonic clock and slow-loading timeouts. */

/** Calls `listener` about once a second. Returns the way to stop. */
export function everySecond(listener: () => void): () => void {
  const timer = setInterval(listener, 1000);
  return () => clearInterval(timer);
}

/**
 * Milliseconds since 1970 that never go back: a clock that is set back takes nothing from what is measured by it. What a machine slept
 * counts; so does a clock that is set forward, which cannot be told from sleep.
 */
export function steadyNow(): number {
  const [wall, steady] = [Date.now(), performance.now()];
  now += Math.max(wall - lastWall, steady - lastSteady);
  [lastWall, lastSteady] = [wall, steady];
  return now;
}

let [lastWall, lastSteady] = [Date.now(), performance.now()];
let now = lastWall;

/** Milliseconds after which a reader is told that what was asked for has not come yet. */
const LONG = 30_000;

/** Calls `listener` where what was asked for now is still awaited after a long while. Returns the way to say that it came, or failed. */
export function onSlow(listener: () => void): () => void {
  return afterWaiting(LONG, listener);
}

/** Settles as `part` does; rejects where it is still awaited after a long while. */
export function rejectIfSlow<Part>(part: Promise<Part>): Promise<Part> {
  return new Promise((resolve, reject) => {
    const stopWaiting = onSlow(() => reject(new Error('a part of the program has not arrived')));
    part.then(resolve, reject).finally(stopWaiting);
  });
}

/** Calls `listener` when the page has been in sight about `milliseconds` long. Returns the way to stop. */
function afterWaiting(milliseconds: number, listener: () => void): () => void {
  let timer = setTimeout(ring, milliseconds);
  function ring(): void {
    // A hidden tab draws nothing, and nobody waits for it.
    if (document.visibilityState === 'hidden') timer = setTimeout(ring, milliseconds);
    else listener();
  }
  return () => clearTimeout(timer);
}
