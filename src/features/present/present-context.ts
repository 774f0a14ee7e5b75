/** Hands Present's model to its components. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PresentModel } from './present.model.ts';

export const PresentContext = createContext<PresentModel | null>(null);

/** Throws outside the view. */
export function usePresent(): PresentModel {
  const model = useContext(PresentContext);
  if (!model) throw new Error('a part of Present is rendered outside its view');
  return model;
}
