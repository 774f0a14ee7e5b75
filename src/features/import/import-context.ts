/** Gives components the loader of the import model. */
import { createContext } from 'preact';
import type { ImportModel } from './import.model.ts';

/** Loads on the first call. Rejects where the program does not load. */
export const ImportContext = createContext<() => Promise<ImportModel>>(() =>
  Promise.reject(new Error('No ImportContext is around this component.')),
);
