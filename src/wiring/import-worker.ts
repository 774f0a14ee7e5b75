/** The worker that reads a file: nothing but the way in. */

import { answerRequest } from '../platform/file-worker.ts';
import { importHere } from './import-here.ts';

answerRequest(importHere);
