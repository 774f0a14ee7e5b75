/** Stores small settings in the browser. */

const PREFIX = 'dateline-atlas:';

/**
 * Settings in `localStorage`. If the browser refuses it (private windows, blocked cookies, a full disk), a setting
 * lasts as long as the page.
 */
export function createSettings(): { read(key: string): string | null; write(key: string, value: string): void } {
  const session = new Map<string, string>();
  return {
    read(key) {
      try {
        return localStorage.getItem(PREFIX + key) ?? session.get(key) ?? null;
      } catch {
        return session.get(key) ?? null;
      }
    },
    write(key, value) {
      session.set(key, value);
      try {
        localStorage.setItem(PREFIX + key, value);
      } catch {
        // Kept for the session above.
      }
    },
  };
}
