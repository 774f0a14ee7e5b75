/** Lists the English words of Offline; other languages have the same keys. */

export const offline = {
  /** `size` as in {@link offline.megabytes}. */
  kept: (size: string): string => `Works offline on this device (${size}).`,
  keeping: (percent: string): string => `Saving for offline use: ${percent}`,
  off: 'Not kept on this machine: without a network the page does not open.',
  failed: 'Could not be saved for offline use: some files did not load, or the browser’s storage is full.',
  megabytes: (n: string): string => `${n} MB`,
  keep: (size: string): string => `Keep it here (${size})`,
  remove: 'Remove',
  newer: 'A new version is ready. This page keeps its version until you load it.',
  useNewer: 'Load the new version',
};

export type OfflineMessages = typeof offline;
