/** Measures work by the processor's time, which other work on the machine does not lengthen. For tests in Node. */

/** Starts a clock of the processor time that this process takes; each call of the answer gives milliseconds since then. */
export function startProcessorClock(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}
