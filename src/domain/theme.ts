/** Light, or dark for a dim room. */

export type Theme = 'light' | 'dark';
