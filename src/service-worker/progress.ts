/** Tells the pages how far the keeping of files has come. */
import type { WorkboxPlugin } from 'workbox-core/types.js';
import type { KeepingMessage } from '../platform/service-worker-talk.ts';
import type { KeptFile } from './kept-files.ts';

/** A plugin that posts after each file. */
export function createProgress(clients: Clients, files: readonly KeptFile[]): WorkboxPlugin {
  const sizes = new Map(files.map(({ url, bytes }) => [new URL(url, location.href).href, bytes]));
  let bytes = 0;
  return {
    async handlerDidComplete({ event, request }) {
      if (event.type !== 'install') return;
      bytes += sizes.get(request.url) ?? 0;
      const message: KeepingMessage = { type: 'keeping', bytes };
      // Pages that came before any worker are not controlled by one yet.
      for (const client of await clients.matchAll({ includeUncontrolled: true, type: 'window' }))
        client.postMessage(message);
    },
  };
}
