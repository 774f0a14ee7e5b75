/** The things that a person can do with a lesson, as links that can be kept and shared. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { printUrl } from '../../codec/url/print-url.ts';
import { ALL_VIEWS, VIEWS } from '../../domain/views.ts';
import { useAppState } from '../shared/app-state.ts';
import { onPlainClick } from '../shared/links.ts';
import { useMessages } from '../shared/localization.ts';

/** `navigation "Views"`. */
export function ViewLinks() {
  const appState = useAppState();
  const { views } = useMessages();
  const address = appState.url.value;
  const current = appState.view.value;
  const nav = useRef<HTMLElement>(null);
  // On a phone the row is wider than the bar: the view that is shown is to be seen in it.
  // Not by scrollIntoView, after which Tab would go on from there instead of from the top of the page.
  useLayoutEffect(() => {
    const link = nav.current?.querySelector('[aria-current]');
    if (!nav.current || !link) return;
    nav.current.scrollBy({ left: middleOf(link) - middleOf(nav.current) });
  }, [current]);
  return (
    <nav ref={nav} class="views" aria-label={views.label}>
      {(address.source.type === 'draft' ? ALL_VIEWS : VIEWS).map((view) => (
        <a
          key={view}
          class="view-link"
          href={printUrl({ ...address, view, camera: null })}
          aria-current={view === current ? 'page' : undefined}
          onClick={onPlainClick(() => appState.chooseView(view))}
        >
          {views.names[view]}
        </a>
      ))}
    </nav>
  );
}

/** CSS pixels from the left of the window. */
function middleOf(element: Element): number {
  const { left, right } = element.getBoundingClientRect();
  return (left + right) / 2;
}
