/** Puts a node that the page already had into a view: the locator map, which the build drew and scripts need not draw again. */
import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';

/** @param node taken as it is; it goes where this component goes */
export function Adopted({ node }: { readonly node: Element }): JSX.Element {
  const adopt = useCallback((box: HTMLElement | null) => box?.append(node), [node]);
  return <div class="adopted" ref={adopt} />;
}
