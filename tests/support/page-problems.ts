/** Hears everything that must not happen in a page: errors, and requests to anywhere else. */
import type { BrowserContext, Page } from 'playwright-core';

/** What went wrong in a page so far, in words, in order. */
export interface PageProblems {
  readonly all: readonly string[];
  /** What `expected` does not explain, and what `expected` waited for in vain. */
  against(expected: readonly RegExp[]): string[];
}

/**
 * Listens to a context from its first page on. A problem is an error that a page throws or logs (a refused policy and
 * a failed request log one too), a crash, or a request that leaves `origin`.
 */
export function hearProblems(context: BrowserContext, origin: string): PageProblems {
  const all: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin)
      all.push(`request to another origin: ${request.url()}`);
  });
  context.on('page', (page) => hearPage(page, all));
  return { all, against: (expected) => compare(all, expected) };
}

function hearPage(page: Page, all: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') all.push(`console error: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => all.push(`page error: ${error.stack || error.message}`));
  page.on('crash', () => all.push('the page crashed'));
}

function compare(all: readonly string[], expected: readonly RegExp[]): string[] {
  const unexplained = all.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
  const missed = expected.filter((pattern) => !all.some((problem) => pattern.test(problem)));
  return [...unexplained, ...missed.map((pattern) => `expected, but did not happen: ${pattern}`)];
}
