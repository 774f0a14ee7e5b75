/** The worker that reads a file: nothing but the way in. */
import { importHere } from './import-here.ts';
import { answerRequest } from './platform/file-worker.ts';

answerRequest(importHere);
