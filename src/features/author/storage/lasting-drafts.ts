/** Drafts for a page that goes on to another: what is kept as long as this page only is not kept. */

import type { DraftsPort } from '../../../state/ports.ts';
import { createDraftRepository, type KeeperParts } from './draft-repository.ts';
import { parseHead } from './parse-draft-record.ts';

/** Name of the channel on which windows tell one another of their drafts. */
export const DRAFTS_CHANNEL = 'drafts';

/** The keeper's drafts; `keep` and `list` reject where the browser has no store that outlives the page. */
export function createLastingDrafts(parts: KeeperParts): DraftsPort {
  const { store } = parts;
  const keeper = createDraftRepository(parts);
  return {
    async list() {
      await store.heads();
      return keeper.list();
    },
    async keep(draft) {
      const key = await keeper.keep(draft);
      const heads = await store.heads();
      if (heads.some((head) => parseHead(head)?.key === key)) return key;
      throw new DOMException('The browser does not keep the draft.', 'QuotaExceededError');
    },
    remove: (key) => keeper.remove(key),
  };
}
