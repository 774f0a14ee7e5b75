/** Stands in for a view until the lesson and its view have loaded. */
import type { AppContext, FeatureView } from '../features/contract.ts';
import { createExploreView } from '../features/explore/index.ts';
import { useMessages } from '../ui/shared/localization.ts';

function Waiting() {
  return <p class="caption">{useMessages().source.waiting}</p>;
}

export function createWaitingView(app: AppContext): FeatureView {
  const { id, mode } = createExploreView(app);
  return { id, mode, Panel: Waiting, dispose() {} };
}
