/** Light, or dark for a dim room. */

/** What the page and the map are drawn in. */
export type Theme = 'light' | 'dark';
