/** Exports the Save dialog and the words that it needs. */
import { lessonProblemMessages } from '../../i18n/messages/lesson-problems/index.ts';
import type { FeatureDialog } from '../contract.ts';
import { messages } from './messages/index.ts';
import { SaveDialog } from './ui/SaveDialog.tsx';

export const dialog: FeatureDialog = { Dialog: SaveDialog, messages: [messages, lessonProblemMessages] };
