/** What a view needs to speak: the words, the numbers and the direction of one language. */
import type { Direction, Language } from '../domain/languages.ts';
import type { Formatter } from './format.ts';
import type { Messages } from './messages/en.ts';

/** One language, ready to use. */
export interface Localization {
  readonly language: Language;
  readonly direction: Direction;
  readonly messages: Messages;
  readonly format: Formatter;
}
