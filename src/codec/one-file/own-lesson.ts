/** How a page that is one file holds a lesson of its own; apart from what puts one in, which few readers need. */

/** Ids of the elements that hold a lesson of the page's own, and what a list says of it. */
export const OWN_LESSON = { text: 'own-lesson', entry: 'own-lesson-entry' } as const;
