/** Keeps the prerendered locator map, and translates its labels. */
import type { JSX } from 'preact';
import { useCallback, useLayoutEffect } from 'preact/hooks';
import { textIn } from '../../domain/languages.ts';
import { useAppState } from '../shared/app-state.ts';
import { useLocalization } from '../shared/localization.ts';

/** @param node the prerendered SVG of `LocatorMap`, in English */
export function Adopted({ node }: { readonly node: Element }): JSX.Element {
  const { index } = useAppState();
  const { language, messages } = useLocalization();
  const adopt = useCallback((box: HTMLElement | null) => box?.append(node), [node]);
  useLayoutEffect(() => {
    node.setAttribute('aria-label', messages.map.locator);
    for (const text of node.querySelectorAll<SVGTextElement>('text[data-place]')) {
      const place = index.placeById.get(text.dataset['place'] ?? '');
      if (place) text.textContent = textIn(place.name, language);
    }
  }, [node, index, language, messages]);
  return <div class="adopted" ref={adopt} />;
}
