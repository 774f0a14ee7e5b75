/** Chooses a side of its mark for each label of the locator map. */

/** Side of the mark on which its label is. */
export type LabelSide = 'right' | 'left' | 'above' | 'below';

/** A mark with its label, in units of the drawing. */
export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Font size, in units of the drawing. */
export const LABEL_SIZE = 22;

/** Half the width of a mark, in units of the drawing. */
export const LOCATOR_MARK_RADIUS = 13;

const GAP = 7;
const SIDES: readonly LabelSide[] = ['right', 'left', 'below', 'above'];

/** One side for each point, in order: the first that overlaps no mark and no earlier label, or the one that overlaps fewest. */
export function placeLabels(points: readonly LabelledPoint[]): LabelSide[] {
  const taken: Box[] = points.map(markBox);
  return points.map((point, index) => {
    let best: { side: LabelSide; overlaps: number } = { side: 'right', overlaps: Number.POSITIVE_INFINITY };
    for (const side of SIDES) {
      const box = labelBox(point, side);
      const overlaps = taken.filter((other, otherIndex) => otherIndex !== index && overlap(box, other)).length;
      if (overlaps < best.overlaps) best = { side, overlaps };
    }
    taken.push(labelBox(point, best.side));
    return best.side;
  });
}

/** Position and anchor of the label's SVG text. */
export function labelAnchor(
  point: LabelledPoint,
  side: LabelSide,
): { x: number; y: number; anchor: 'start' | 'end' | 'middle' } {
  const away = LOCATOR_MARK_RADIUS + GAP;
  const middle = point.y + LABEL_SIZE * 0.35;
  if (side === 'right') return { x: point.x + away, y: middle, anchor: 'start' };
  if (side === 'left') return { x: point.x - away, y: middle, anchor: 'end' };
  if (side === 'below') return { x: point.x, y: point.y + away + LABEL_SIZE * 0.8, anchor: 'middle' };
  return { x: point.x, y: point.y - away, anchor: 'middle' };
}

/** A letter of Noto Sans is 0.56 em wide on average; a little more leaves a gap between labels. */
function labelBox(point: LabelledPoint, side: LabelSide): Box {
  const width = point.label.length * LABEL_SIZE * 0.6;
  const { x, y, anchor } = labelAnchor(point, side);
  const starts = { start: x, end: x - width, middle: x - width / 2 };
  return { left: starts[anchor], right: starts[anchor] + width, top: y - LABEL_SIZE, bottom: y + LABEL_SIZE * 0.3 };
}

function markBox({ x, y }: LabelledPoint): Box {
  const radius = LOCATOR_MARK_RADIUS;
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
