/** Nothing at all on the wall, so that the class looks at its teacher. A press or a key brings the lesson back. */

import { useMessages } from '../../../ui/shared/localization.ts';
import { usePresent } from '../present-context.ts';

/** One button over the whole page. */
export function Blank() {
  const present = usePresent();
  const { present: words } = useMessages();
  return <button type="button" class="blank" aria-label={words.unblank} onClick={() => present.setBlank(false)} />;
}
