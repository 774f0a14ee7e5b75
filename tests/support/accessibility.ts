/** What a page is held to beyond what a test can ask by role and name: axe's rules, sizes of targets, what a picture shows. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';
import { channelsOf, coloursOf } from './colours.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
}

/** Everything that axe finds wrong in the page, a line a place. Evaluated, not added as a script: the page's policy allows no other's. */
export async function axeViolations(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axeSource);
  const { violations } = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as AxeResults;
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** Names and sizes of the targets in sight that are smaller than `least` CSS pixels either way. Words of a quotation are none. */
export function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((minimum) => {
    const small: string[] = [];
    /** A small box may answer beyond its edges: what counts is what a pointer hits. */
    const answersAround = (target: Element, size: number): boolean => {
      target.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = target.getBoundingClientRect();
      const [x, y, reach] = [left + width / 2, top + height / 2, size / 2 - 0.5];
      const around = [
        [x - reach, y],
        [x + reach, y],
        [x, y - reach],
        [x, y + reach],
      ] as const;
      return around.every((at) => target.contains(document.elementFromPoint(...at)));
    };
    for (const element of document.querySelectorAll('a[href], button, input, [role="button"]')) {
      if (element.closest('blockquote, [inert]') || !element.checkVisibility({ visibilityProperty: true })) continue;
      // A field inside its label is as large as that.
      const target = element.closest('label') ?? element;
      const { width, height } = target.getBoundingClientRect();
      const skipped = element.matches('.skip-link:not(:focus)');
      if (skipped || (width >= minimum && height >= minimum) || answersAround(target, minimum)) continue;
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
      small.push(`${element.tagName.toLowerCase()} “${name}”: ${width.toFixed(1)} × ${height.toFixed(1)}`);
    }
    return small;
  }, least);
}

/** How far the page can be scrolled sideways, in CSS pixels; what scrolls in a box of its own does not count. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const words = document.querySelector('#words');
    return Math.max(root.scrollWidth - root.clientWidth, words ? words.scrollWidth - words.clientWidth : 0);
  });
}

/** The largest contrast (WCAG) between two colours that a picture of an element holds in some quantity. */
export async function contrastWithin(locator: Locator): Promise<number> {
  const common = [...(await coloursOf(locator))]
    .filter(([, count]) => count >= 12)
    .map(([colour]) => luminance(colour));
  return (Math.max(...common) + 0.05) / (Math.min(...common) + 0.05);
}

/** Relative luminance (WCAG) of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
