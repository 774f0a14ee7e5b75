/** The things that a person does with a lesson, each a view of the page. */

/** The views of every lesson, in the order of the navigation. */
export const VIEWS = ['explore', 'compare', 'measure', 'present', 'quiz'] as const;

/** The views that an address can ask for: where a draft is open, also the author's. */
export const ALL_VIEWS = [...VIEWS, 'author'] as const;

/** A view of the page. */
export type View = (typeof ALL_VIEWS)[number];
