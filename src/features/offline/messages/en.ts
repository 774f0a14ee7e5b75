/** Lists the English words of Offline; other languages have the same keys. */

export const offline = {
  /** `size` as in {@link offline.megabytes}. */
  kept: (size: string): string => `Works without a network on this machine (${size}).`,
  keeping: (percent: string): string => `Being made ready for use without a network: ${percent}`,
  off: 'Not kept on this machine: without a network the page does not open.',
  failed:
    'Could not be kept on this machine for use without a network: files did not arrive, or the browser has no room.',
  megabytes: (n: string): string => `${n} MB`,
  keep: (size: string): string => `Keep it here (${size})`,
  remove: 'Remove',
  newer: 'A newer version is ready. This page goes on with its own until you load it.',
  useNewer: 'Load the newer version',
};

export type OfflineMessages = typeof offline;
