/** Lists the English words of Offline; other languages have the same keys. */

export const offline = {
  /** `size` as in {@link offline.megabytes}. */
  kept: (size: string): string => `Works offline on this device (${size}).`,
  keeping: (percent: string): string => `Saving for offline use: ${percent}`,
  off: 'Not saved on this device: the page does not open offline.',
  failed: 'Could not be saved for offline use: some files did not load, or the browser’s storage is full.',
  megabytes: (n: string): string => `${n} MB`,
  keep: (size: string): string => `Save for offline use (${size})`,
  remove: 'Remove',
  newer: 'A new version is ready. This page keeps its version until you load it.',
  useNewer: 'Load the new version',
};

export type OfflineMessages = typeof offline;
