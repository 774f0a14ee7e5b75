/** Names the dialog and the words that it needs. */
import { lessonProblemMessages } from '../../i18n/messages/lesson-problems/index.ts';
import type { FeatureDialog } from '../contract.ts';
import { messages } from './messages/index.ts';
import { OpenDialog } from './ui/OpenDialog.tsx';

export const dialog: FeatureDialog = { Dialog: OpenDialog, messages: [messages, lessonProblemMessages] };
