/** Builds the panels of Author: its words, and the offer to place something on the map. */
import { type ComponentType, h } from 'preact';
import { AuthorWords } from './ui/AuthorWords.tsx';
import { AuthorContext, type AuthorParts } from './ui/author-context.ts';
import { SpotCard } from './ui/SpotCard.tsx';
import './ui/author.css';
import './ui/author-places.css';
import './ui/author-passages.css';
import './ui/author-steps.css';

/** @param parts the work, which outlives a look at another view */
export function createAuthorPanels(parts: AuthorParts): { Panel: ComponentType; OnMap: ComponentType } {
  const within = (Part: ComponentType): ComponentType => {
    const Within = () => h(AuthorContext.Provider, { value: parts }, h(Part, {}));
    return Within;
  };
  return { Panel: within(AuthorWords), OnMap: within(SpotCard) };
}
