/** What a list of places is given, whether it is short or long. */
import type { Found } from '../../../domain/search.ts';

/** A list of found places. */
export interface PlaceListProps {
  readonly found: readonly Found[];
  /** Whether a search made the list: the name that matched is then said. */
  readonly searching: boolean;
  /** Id of the heading that names the list. */
  readonly labelledBy: string;
}
