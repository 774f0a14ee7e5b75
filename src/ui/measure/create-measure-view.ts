/** Measure as the page draws it. */
import type { LoadedView } from '../shared/loaded-view.ts';
import { MeasureWords } from './MeasureWords.tsx';

export const measureView: LoadedView = { view: 'measure', Words: MeasureWords };
