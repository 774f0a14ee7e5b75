/** The author's view as the page draws it: its words, and on the map the offer to place something at a spot. */
import { type ComponentType, h } from 'preact';
import type { LoadedView } from '../../ui/shared/loaded-view.ts';
import { AuthorWords } from './ui/AuthorWords.tsx';
import { AuthorContext, type AuthorParts } from './ui/author-context.ts';
import { SpotCard } from './ui/SpotCard.tsx';
import './ui/author.css';
import './ui/author-places.css';
import './ui/author-passages.css';
import './ui/author-steps.css';

/** @param parts the work, which outlives a look at another view */
export function createAuthorView(parts: AuthorParts): LoadedView {
  const within = (Part: ComponentType): ComponentType => {
    const Within = () => h(AuthorContext.Provider, { value: parts }, h(Part, {}));
    return Within;
  };
  return { view: 'author', Words: within(AuthorWords), OnMap: within(SpotCard) };
}
