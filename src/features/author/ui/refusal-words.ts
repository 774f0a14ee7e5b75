/** Says why a span of the text cannot be a passage. */
import type { Fault } from '../../../domain/outcome.ts';
import type { PassageRefusal } from '../draft/edit-passages.ts';
import type { AuthorMessages } from '../messages/en.ts';

/** A sentence that also says what next. */
export function refusalWords({ code, params }: Fault<PassageRefusal>, { passages }: AuthorMessages): string {
  return passages.refusals[code](params);
}
