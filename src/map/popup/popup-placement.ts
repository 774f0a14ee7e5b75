/** Chooses the side of a popup that covers fewest places and moves the map least. */
import type { PixelBox, PixelPoint, PopupAnchor } from '../adapter.ts';
import { panToFit } from '../pan-into-view.ts';

/** What a placement depends on; all in CSS pixels. */
export interface PlacementInput {
  /** The part of the map that nothing covers. */
  readonly free: PixelBox;
  readonly anchor: PixelPoint;
  readonly popup: { readonly width: number; readonly height: number };
  /** Distance between the anchor and the popup. */
  readonly offset: number;
  /** Centres of the other places. */
  readonly others: readonly PixelPoint[];
  /** Radius around its centre in which a place must stay visible. */
  readonly clearance: number;
}

/** Where the popup goes. */
export interface Placement {
  readonly anchor: PopupAnchor;
  /** Pixels by which the map's content must move right and down for the popup to be whole. */
  readonly pan: PixelPoint;
  /** Number of other places that it covers nevertheless. */
  readonly covered: number;
}

/** In the order of preference between equals. */
const ANCHORS: readonly PopupAnchor[] = [
  'bottom',
  'top',
  'right',
  'left',
  'bottom-right',
  'bottom-left',
  'top-right',
  'top-left',
];

/** Pixels of panning that a covered place is worth: more than any screen. */
const COST_OF_COVERING = 100_000;

/** The cheapest of the eight sides. */
export function placePopup(input: PlacementInput): Placement {
  let best: { placement: Placement; cost: number } | undefined;
  for (const anchor of ANCHORS) {
    const box = boxAt(anchor, input);
    const covered = input.others.filter((other) => covers(box, other, input.clearance)).length;
    const pan = panToFit(input.free, unite(box, input.anchor, input.offset));
    const cost = covered * COST_OF_COVERING + Math.hypot(pan.x, pan.y);
    if (!best || cost < best.cost - 1) best = { placement: { anchor, pan, covered }, cost };
  }
  return best?.placement ?? { anchor: 'bottom', pan: { x: 0, y: 0 }, covered: 0 };
}

function boxAt(anchor: PopupAnchor, { anchor: at, popup, offset }: PlacementInput): PixelBox {
  const diagonal = offset * Math.SQRT1_2;
  const corner = anchor.includes('-');
  const distance = corner ? diagonal : offset;
  let left = at.x - popup.width / 2;
  let top = at.y - popup.height / 2;
  if (anchor.includes('left')) left = at.x + distance;
  if (anchor.includes('right')) left = at.x - distance - popup.width;
  if (anchor.startsWith('top')) top = at.y + distance;
  if (anchor.startsWith('bottom')) top = at.y - distance - popup.height;
  return { left, top, right: left + popup.width, bottom: top + popup.height };
}

function covers(box: PixelBox, point: PixelPoint, clearance: number): boolean {
  return (
    point.x > box.left - clearance &&
    point.x < box.right + clearance &&
    point.y > box.top - clearance &&
    point.y < box.bottom + clearance
  );
}

/** The popup with its place: both must be whole. */
function unite(box: PixelBox, point: PixelPoint, radius: number): PixelBox {
  return {
    left: Math.min(box.left, point.x - radius),
    top: Math.min(box.top, point.y - radius),
    right: Math.max(box.right, point.x + radius),
    bottom: Math.max(box.bottom, point.y + radius),
  };
}
