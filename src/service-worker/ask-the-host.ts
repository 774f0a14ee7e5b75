/** Has the host say of each file whether the browser's own copy is still right, before it is kept for good. */
import type { WorkboxPlugin } from 'workbox-core/types.js';

/** A file of which pages read ranges. */
const READ_BY_RANGES = /\.pmtiles$/;

/**
 * A file that once came broken, or a filter's page in its place, may be held by the browser for a year; with the HTTP cache believed,
 * every further attempt to keep the app would fail by it. What is right costs an answer without a body.
 *
 * Of an archive the browser may hold ranges. A host that compresses answers and tags them weakly has the browser join those to the
 * compressed whole: neither can be read then, nor can any later range. So the whole is fetched past the browser's copy.
 */
export const askTheHost: WorkboxPlugin = {
  requestWillFetch: async ({ request, event }) => {
    if (event?.type !== 'install') return request;
    return new Request(request, { cache: READ_BY_RANGES.test(request.url) ? 'no-store' : 'no-cache' });
  },
};
