/** The size of the paper, as a rule of the page while sheets of that size are in it. */
import { useLayoutEffect } from 'preact/hooks';
import type { HandoutJob } from '../../../ui/shared/services.ts';

/** A style sheet that is made, and not written into the page: its policy lets no style stand between its elements. */
export function usePageRule(page: HandoutJob['page']): void {
  useLayoutEffect(() => {
    if (!page) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page { size: ${page.paper} ${page.orientation}; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [page]);
}
