/** Exports the Print dialog and the words that it needs. */

import type { FeatureDialog } from '../contract.ts';
import { messages } from './messages/index.ts';
import { PrintDialog } from './ui/PrintDialog.tsx';

export const dialog: FeatureDialog = { Dialog: PrintDialog, messages: [messages] };
