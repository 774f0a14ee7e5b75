/** Measure as the page draws it. */
import type { LoadedView } from '../../ui/shared/loaded-view.ts';
import { MeasureWords } from './ui/MeasureWords.tsx';

export const measureView: LoadedView = { view: 'measure', Words: MeasureWords };
