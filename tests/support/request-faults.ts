/** Lets one request of a page go wrong, the same one each time that it is made, until it is mended. */
import type { Page, Request, Route } from 'playwright-core';

/** How a request goes wrong: the network drops it, the host has a bad day, nothing ever comes. */
export const FAULTS = ['dropped', 'refused', 'silent'] as const;

/** A way to go wrong. */
export type Fault = (typeof FAULTS)[number];

/** A request by what it asks for: `assets/view.js`, or a part of a file `assets/basemap.pmtiles bytes=0-16383`. */
export function nameOf(request: Request, appUrl: string): string {
  const path = request.url().slice(appUrl.length).split(/[?#]/)[0] ?? '';
  const range = request.headers()['range'];
  return range ? `${path} ${range}` : path;
}

/** Lets every request called `name` go wrong until the answer is called. */
export async function breakRequest(
  page: Page,
  appUrl: string,
  name: string,
  fault: Fault,
): Promise<() => Promise<void>> {
  const matches = (url: URL): boolean => url.href.startsWith(appUrl) && url.href.includes(name.split(' ')[0] ?? '');
  const answer = async (route: Route): Promise<void> => {
    if (nameOf(route.request(), appUrl) !== name) return route.fallback();
    if (fault === 'dropped') return route.abort('connectionreset');
    if (fault === 'refused') return route.fulfill({ status: 500, body: 'a bad day' });
    // Silent: neither answered nor refused.
  };
  // Workers and what they import are asked for by the context.
  await page.context().route(matches, answer);
  return () => page.context().unroute(matches, answer);
}
