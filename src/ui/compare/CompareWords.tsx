/** Everything that is said of two sites, so that the maps are not needed for it. */
import { useAtlas, useMessages } from '../shared/context.ts';
import { ViewHead } from '../shared/ViewHead.tsx';
import { LayOver } from './LayOver.tsx';

/** What stands below the two maps. */
export function CompareWords() {
  const { compare } = useAtlas();
  const { compare: words } = useMessages();
  const sites = compare.sites.value;
  return (
    <>
      <ViewHead heading={words.heading} />
      {sites ? (
        <div class="compare-words">
          <LayOver first={sites[0]} second={sites[1]} />
        </div>
      ) : (
        <p class="empty">{words.noPair}</p>
      )}
    </>
  );
}
