/** In place of a view's words until its program has arrived, on a page whose words the build did not write. */
import { useMessages } from '../ui/shared/context.ts';
import type { LoadedView } from '../ui/shared/loaded-view.ts';

function Waiting() {
  return <p class="caption">{useMessages().source.waiting}</p>;
}

export const waitingView: LoadedView = { view: 'explore', Words: Waiting };
