/** Links that are real: they can be opened in a new tab, and a plain click on them is an act of the state instead. */
import type { UrlValues } from '../../codec/url/page-url.ts';
import { printUrl } from '../../codec/url/print-url.ts';

/** The link to a place with the language, unit and layers of `address`; the map takes its opening view. */
export function placeHref(address: UrlValues, place: string): string {
  return printUrl({ ...address, place });
}

/** Does `act` in place of following a link, unless the person asked for a new tab or window. */
export function onPlainClick(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    act();
  };
}
