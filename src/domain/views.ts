/** The things that a person does with a lesson, each a view of the page. */

/** Every view of the design, in the order of the navigation. */
export const VIEWS = ['explore', 'compare', 'measure', 'present', 'quiz'] as const;

/** A view of the page. */
export type View = (typeof VIEWS)[number];
