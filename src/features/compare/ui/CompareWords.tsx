/** Everything that is said of two sites, so that the maps are not needed for it. */

import { useAppState } from '../../../ui/shared/app-state.ts';
import { useMessages } from '../../../ui/shared/localization.ts';
import { ViewHead } from '../../../ui/shared/ViewHead.tsx';
import { useCompare } from '../compare-context.ts';
import { comparePlaces } from '../comparison.ts';
import { Facts } from './Facts.tsx';
import { LayOver } from './LayOver.tsx';
import { PairDistances } from './PairDistances.tsx';

/** What stands below the two maps. */
export function CompareWords() {
  const compare = useCompare();
  const { index } = useAppState();
  const { compare: words } = useMessages();
  const sites = compare.sites.value;
  const comparison = sites && comparePlaces(index, sites[0].id, sites[1].id);
  return (
    <>
      <ViewHead heading={words.heading} />
      {sites ? (
        <div class="compare-words">
          {comparison?.ok && <Facts comparison={comparison.value} />}
          <LayOver first={sites[0]} second={sites[1]} />
          <PairDistances first={sites[0]} second={sites[1]} />
        </div>
      ) : (
        <p class="empty">{words.noPair}</p>
      )}
    </>
  );
}
