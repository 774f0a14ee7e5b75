/** Lists the views of the page. */

/** The views of every lesson, in the order of the navigation. */
export const VIEWS = ['explore', 'compare', 'measure', 'present', 'quiz'] as const;

/** The views that an address can ask for: where a draft is open, also the author's. */
export const ALL_VIEWS = [...VIEWS, 'author'] as const;

export type View = (typeof ALL_VIEWS)[number];
