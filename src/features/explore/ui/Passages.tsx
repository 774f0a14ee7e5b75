/** Lists the quoted passages. */
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useMessages } from '../../../ui/shared/localization.ts';
import { SenseLegend } from '../../../ui/shared/SenseLegend.tsx';
import { PassageEntry } from './PassageEntry.tsx';
import { MAX_SHORT, useLongList } from './use-long-list.ts';

const loadLongList = async () => (await import('./LongPassageList.tsx')).LongPassageList;

/** `list "Passages"`. */
export function Passages() {
  const { passages } = useAppState().index.lesson;
  const messages = useMessages();
  const LongPassageList = useLongList(passages.length, loadLongList);
  if (passages.length === 0) return null;
  return (
    <section class="block" aria-labelledby="passages-heading">
      <h2 id="passages-heading">{messages.passages.heading}</h2>
      <SenseLegend />
      {LongPassageList ? (
        <LongPassageList passages={passages} labelledBy="passages-heading" />
      ) : (
        <ol class="passage-list" aria-labelledby="passages-heading">
          {/* Until the long list has loaded, its first entries are listed. */}
          {passages.slice(0, MAX_SHORT).map((passage) => (
            <li key={passage.id} class="passage">
              <PassageEntry passage={passage} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
