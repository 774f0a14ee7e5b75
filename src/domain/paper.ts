/** Defines paper sizes and their printable area. */

export const PAPERS = ['a4', 'letter'] as const;

export type Paper = (typeof PAPERS)[number];

export const ORIENTATIONS = ['portrait', 'landscape'] as const;

export type Orientation = (typeof ORIENTATIONS)[number];

/** Sheets of a handout, in the order in which they are printed. */
export const HANDOUT_SHEETS = ['map', 'worksheet', 'key'] as const;

/** The labelled map with its words, the blank map with questions, or their answers. */
export type HandoutSheet = (typeof HANDOUT_SHEETS)[number];

/** Blank margin at each edge, in millimetres; `ui/handout/handout.css` has the same figure. */
export const PAGE_MARGIN_MILLIMETRES = 14;

/** Width and height in millimetres, upright: ISO 216, and ANSI A. */
const MILLIMETRES: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  a4: [210, 297],
  letter: [215.9, 279.4],
};

/** CSS pixels in a millimetre. */
const PIXELS_PER_MILLIMETRE = 96 / 25.4;

/** Size of the printable area, in CSS pixels. */
export function printedSize(
  paper: Paper,
  orientation: Orientation,
): { readonly width: number; readonly height: number } {
  const [short, long] = MILLIMETRES[paper];
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short];
  const pixels = (millimetres: number): number => (millimetres - 2 * PAGE_MARGIN_MILLIMETRES) * PIXELS_PER_MILLIMETRE;
  return { width: pixels(width), height: pixels(height) };
}
