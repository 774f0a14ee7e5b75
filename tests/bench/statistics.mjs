/** Sums up several runs of one figure. */

/** The middle value, or the mean of the middle two; undefined where no run has the figure. */
export function median(values) {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of one figure over the runs of a page. */
export function medianOf(runs, name) {
  return median(runs.map((run) => run[name]));
}
