/** Names the elements that hold the one-file page's own lesson. */

/** Ids of the elements that hold a lesson of the page's own, and what a list says of it. */
export const OWN_LESSON = { text: 'own-lesson', entry: 'own-lesson-entry' } as const;
