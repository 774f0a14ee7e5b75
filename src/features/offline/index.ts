/** Saves the app on this device for offline use. */
import { type ComponentType, h } from 'preact';
import type { AppContext } from '../contract.ts';
import { createOffline } from './app-cache.ts';
import { messages } from './messages/index.ts';
import { OfflineContext, OfflineLine } from './OfflineLine.tsx';
import { createOfflineModel } from './offline.model.ts';
import './offline.css';

/** Starts to store the app's files. Resolves with the component that shows the status. */
export async function load({ state, settings, loadMessages }: AppContext): Promise<ComponentType> {
  await loadMessages(messages);
  const offline = createOfflineModel(createOffline(import.meta.url, state.url.peek().embed), settings);
  offline.begin();
  return () => h(OfflineContext.Provider, { value: offline }, h(OfflineLine, {}));
}
