/** What differs between two texts, or two lists, as one stretch that stands in the place of another. */

/** A stretch taken out at `at`, and one put in its place. */
export interface TextChange<Content> {
  readonly at: number;
  readonly removed: Content;
  readonly inserted: Content;
}

/** Where two sequences agree: so many from the beginning, so many from the end, which do not overlap in either. */
export interface Agreement {
  readonly leading: number;
  readonly trailing: number;
}

/** How far two lists agree by `isSame`, which is asked from the beginning and then from the end. */
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

/** How far two texts agree, in UTF-16 units; no surrogate pair is parted. */
export function textAgreement(before: string, after: string): Agreement {
  const leading = commonStart(before, after);
  return { leading, trailing: commonEnd(before, after, Math.min(before.length, after.length) - leading) };
}

/** Length of what two texts begin with, in UTF-16 units. */
export function commonStart(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let length = 0;
  while (length < most && before.charCodeAt(length) === after.charCodeAt(length)) length++;
  return isHigh(before, length - 1) ? length - 1 : length;
}

/** Length of what two texts end with, in UTF-16 units, at most `most`. */
export function commonEnd(before: string, after: string, most = Math.min(before.length, after.length)): number {
  let length = 0;
  while (
    length < most &&
    before.charCodeAt(before.length - 1 - length) === after.charCodeAt(after.length - 1 - length)
  ) {
    length++;
  }
  return length > 0 && isLow(before, before.length - length) ? length - 1 : length;
}

/** What makes `after` of `before`. */
export function textSplice(before: string, after: string): TextChange<string> {
  if (before === after) return { at: 0, removed: '', inserted: '' };
  const { leading, trailing } = textAgreement(before, after);
  return {
    at: leading,
    removed: before.slice(leading, before.length - trailing),
    inserted: after.slice(leading, after.length - trailing),
  };
}

/** `text` with a splice done to it. */
export function spliceText(text: string, { at, removed, inserted }: TextChange<string>): string {
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
