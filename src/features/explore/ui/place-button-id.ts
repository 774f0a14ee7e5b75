/** Where focus goes back to when nothing else is left: the button of a place in the list. */

/** Id of the element that is the button of a place in the list. */
export function placeButtonId(placeId: string): string {
  return `place-${placeId}`;
}
