/** Saves drafts for another page: rejects where only this page would have them. */
import type { DraftsPort } from '../../../state/ports.ts';
import { parseHead } from './draft-record.ts';
import { createDraftRepository, type RepositoryParts } from './draft-repository.ts';

/** Name of the channel on which windows tell one another of their drafts. */
export const DRAFTS_CHANNEL = 'drafts';

/** `keep` and `list` reject where the browser has no store that outlives the page. */
export function createLastingDrafts(parts: RepositoryParts): DraftsPort {
  const { store } = parts;
  const repository = createDraftRepository(parts);
  return {
    async list() {
      await store.heads();
      return repository.list();
    },
    async keep(draft) {
      const key = await repository.keep(draft);
      const heads = await store.heads();
      if (heads.some((head) => parseHead(head)?.key === key)) return key;
      throw new DOMException('The browser does not store the draft.', 'QuotaExceededError');
    },
    remove: (key) => repository.remove(key),
  };
}
