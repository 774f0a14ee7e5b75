/** The things that a person does with a lesson, each a view of the page. */

/** Every view of the design, in the order of the navigation. */
export const VIEWS = ['explore', 'compare', 'measure', 'present', 'quiz'] as const;

/** A view of the page. */
export type View = (typeof VIEWS)[number];

/** The views that this version shows. A link to another keeps its values and opens Explore with a notice. */
export const BUILT_VIEWS: readonly View[] = VIEWS;
