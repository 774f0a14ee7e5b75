/** Exports the embed dialog and the words that it needs. */

import type { FeatureDialog } from '../contract.ts';
import { messages } from './messages/index.ts';
import { EmbedDialog } from './ui/EmbedDialog.tsx';

export const dialog: FeatureDialog = { Dialog: EmbedDialog, messages: [messages] };
