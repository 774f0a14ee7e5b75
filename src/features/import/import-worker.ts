/** The worker that reads a file: nothing but the way in. */

import { answerRequest } from './file-worker.ts';
import { importHere } from './import-here.ts';

answerRequest(importHere);
