/** Hands Measure's model to its components. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MeasureModel } from './measure.model.ts';

export const MeasureContext = createContext<MeasureModel | null>(null);

/** Throws outside the view. */
export function useMeasure(): MeasureModel {
  const model = useContext(MeasureContext);
  if (!model) throw new Error('a part of Measure is rendered outside its view');
  return model;
}
