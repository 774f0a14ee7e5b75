/** Hands the offline model to its component. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OfflineModel } from './offline.model.ts';

export const OfflineContext = createContext<OfflineModel | null>(null);

/** Throws outside the feature. */
export function useOffline(): OfflineModel {
  const model = useContext(OfflineContext);
  if (!model) throw new Error('the offline line is rendered outside its feature');
  return model;
}
