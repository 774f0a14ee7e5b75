/** What the page has to tell outside its views: notices in one `status` region, failures in one `alert`. */
import type { Notice } from '../../state/notices.ts';
import { useAppState } from './app-state.ts';
import { NoticeCard } from './NoticeCard.tsx';

/** Both regions. They stand in the page while they are empty, for only then is what comes into them announced. */
export function Notices() {
  const notices = useAppState().notices.notices.value;
  return (
    <div class="notices">
      <div role="alert">{cards(notices.filter((notice) => notice.failure))}</div>
      <div role="status">{cards(notices.filter((notice) => !notice.failure))}</div>
    </div>
  );
}

function cards(notices: readonly Notice[]) {
  return notices.map((notice) => <NoticeCard key={notice.id} notice={notice} />);
}
