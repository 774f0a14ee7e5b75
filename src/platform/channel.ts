/** Connects windows of one origin by BroadcastChannel. */

const PREFIX = 'dateline-atlas:';

/**
 * A channel named `name`; what one window posts the others hear, and not the window itself. Where the browser has none (a page
 * opened as a file, in some) nothing is heard, and each window works by itself.
 */
export function openChannel(name: string): {
  post(message: unknown): void;
  listen(listener: (message: unknown) => void): () => void;
  /** Nothing is sent or heard afterwards. */
  close(): void;
} {
  if (typeof BroadcastChannel === 'undefined') return { post() {}, listen: () => () => {}, close() {} };
  const channel = new BroadcastChannel(PREFIX + name);
  return {
    post: (message) => channel.postMessage(message),
    close: () => channel.close(),
    listen(listener) {
      const hear = ({ data }: MessageEvent): void => listener(data);
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}
