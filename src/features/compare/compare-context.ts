/** Hands Compare's model to its components. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CompareModel } from './compare.model.ts';

export const CompareContext = createContext<CompareModel | null>(null);

/** Throws outside the view. */
export function useCompare(): CompareModel {
  const model = useContext(CompareContext);
  if (!model) throw new Error('a part of Compare is rendered outside its view');
  return model;
}
