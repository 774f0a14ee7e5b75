/** Why a stretch of the text can be no passage, in words. */
import type { PassageRefusal } from '../../domain/draft-passages.ts';
import type { Fault } from '../../domain/outcome.ts';
import type { AuthorMessages } from '../../i18n/messages/author-en.ts';

/** A sentence that also says what next. */
export function refusalWords({ code, params }: Fault<PassageRefusal>, { passages }: AuthorMessages): string {
  return passages.refusals[code](params);
}
