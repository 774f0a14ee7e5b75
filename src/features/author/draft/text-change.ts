/** Finds the one run in which two texts, or two lists, differ. */

/** A run that is removed, and what is inserted in its place. */
export interface Change<Content> {
  /** Where it begins: UTF-16 units in a text, entries in a list. */
  readonly at: number;
  readonly removed: Content;
  readonly inserted: Content;
}

/** A change of a text, in UTF-16 units. */
export type TextChange = Change<string>;

/** How much two sequences agree from the beginning and from the end, without overlap in either. */
export interface Agreement {
  readonly leading: number;
  readonly trailing: number;
}

export function agreementOf<Item>(
  before: readonly Item[],
  after: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
  isSameTrailing = isSame,
): Agreement {
  const most = Math.min(before.length, after.length);
  let leading = 0;
  while (leading < most && isSame(before[leading] as Item, after[leading] as Item)) leading++;
  let trailing = 0;
  while (
    trailing < most - leading &&
    isSameTrailing(before[before.length - 1 - trailing] as Item, after[after.length - 1 - trailing] as Item)
  ) {
    trailing++;
  }
  return { leading, trailing };
}

/** Length of what two texts begin with, in UTF-16 units. */
function commonStart(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let length = 0;
  while (length < most && before.charCodeAt(length) === after.charCodeAt(length)) length++;
  return isHigh(before, length - 1) ? length - 1 : length;
}

/** Length of what two texts end with, in UTF-16 units: at least `min`, which is known to agree, and at most `max`. */
function commonEnd(before: string, after: string, min: number, max: number): number {
  let length = min;
  while (
    length < max &&
    before.charCodeAt(before.length - 1 - length) === after.charCodeAt(after.length - 1 - length)
  ) {
    length++;
  }
  return length > 0 && isLow(before, before.length - length) ? length - 1 : length;
}

/** An edit of the text and the record of it compare the same two texts: the last comparison is kept. */
let last = { before: '', after: '', change: { at: 0, removed: '', inserted: '' } };

/** What turns `before` into `after`; no surrogate pair is split. */
export function textChangeBetween(before: string, after: string): TextChange {
  if (before === after) return { at: 0, removed: '', inserted: '' };
  if (last.before === before && last.after === after) return last.change;
  const leading = commonStart(before, after);
  const trailing = commonEnd(before, after, 0, Math.min(before.length, after.length) - leading);
  const change = {
    at: leading,
    removed: before.slice(leading, before.length - trailing),
    inserted: after.slice(leading, after.length - trailing),
  };
  last = { before, after, change };
  return change;
}

/**
 * Length of what two texts end with, where `change` turns one into the other. It may reach into what the texts begin with: of a letter
 * typed before the same letter, either may be the new one.
 */
export function longestEnd(before: string, after: string, { at, removed }: TextChange): number {
  return commonEnd(before, after, before.length - at - removed.length, Math.min(before.length, after.length));
}

/** `text` after a change. */
export function changeText(text: string, { at, removed, inserted }: TextChange): string {
  return text.slice(0, at) + inserted + text.slice(at + removed.length);
}

function isHigh(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
