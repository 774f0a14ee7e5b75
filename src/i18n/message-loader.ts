/** Describes words that load with the part of the interface that shows them. */
import type { Language } from '../domain/languages.ts';
import type { Messages } from './messages/en.ts';

/** Imports the words of one part, by language. Each import rejects where its file does not load. */
export type MessageLoader = Readonly<Record<Language, () => Promise<Partial<Messages>>>>;
