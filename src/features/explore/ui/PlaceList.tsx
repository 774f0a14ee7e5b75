/** The places one below the other, all of them in the page. */

import { PlaceRow } from './PlaceRow.tsx';
import type { PlaceListProps } from './place-list-props.ts';

/** `list "Places"` of a lesson of few places. */
export function PlaceList({ found, searching, labelledBy }: PlaceListProps) {
  return (
    <ul class="place-list" aria-labelledby={labelledBy}>
      {found.map((entry) => (
        <li key={entry.place.id}>
          <PlaceRow found={entry} searching={searching} />
        </li>
      ))}
    </ul>
  );
}
