/** Runs one import of files, in a worker. */
import { exposeImport } from '../features/import/import-in-worker.ts';
import { importHere } from './import-here.ts';

exposeImport(importHere);
