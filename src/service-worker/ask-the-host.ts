/** Has the host say of each file whether the browser's own copy is still right, before it is kept for good. */
import type { WorkboxPlugin } from 'workbox-core/types.js';

/**
 * A file that once came broken, or a filter's page in its place, may be held by the browser for a year; with the HTTP cache believed,
 * every further attempt to keep the app would fail by it. What is right costs an answer without a body.
 */
export const askTheHost: WorkboxPlugin = {
  requestWillFetch: async ({ request, event }) =>
    event?.type === 'install' ? new Request(request, { cache: 'no-cache' }) : request,
};
