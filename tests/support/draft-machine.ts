/** A machine with windows on one store of drafts, and what a person does in them, without a browser. */
import { vi } from 'vitest';
import type { Edit } from '../../src/domain/draft.ts';
import { describe as describeDraft } from '../../src/domain/draft-article.ts';
import { createAuthorModel, type OwnedAuthorModel } from '../../src/features/author/author.model.ts';
import { createDraftRepository, type DraftRepository } from '../../src/features/author/storage/draft-repository.ts';
import {
  createFakeAttention,
  createFakeChannels,
  createFakeLocks,
  createFakeStore,
  type FakeStore,
} from './draft-stores.ts';

/** The edit that gives a draft another title. */
export const titled =
  (title: string): Edit =>
  (draft) =>
    describeDraft(draft, { title });

/** A machine: one store, and windows that hear one another and share locks. */
export function createMachine(store: FakeStore = createFakeStore()) {
  const channels = createFakeChannels();
  const allLocks = createFakeLocks();
  let time = Date.UTC(2026, 10, 24, 14, 3);
  const now = (): number => time;
  const openWindow = () => {
    const channel = channels.open();
    const locks = allLocks.open();
    const savedTitle = (title: string, at: Date): string => `${title} (kept ${at.toISOString().slice(0, 16)})`;
    const keeper: DraftRepository = createDraftRepository({ store, channel, now, savedTitle });
    const attention = createFakeAttention();
    const askToStay = vi.fn(async () => undefined);
    const shared = { store, channel, now, repository: keeper, locks, attention, askToStay };
    const show = async (key: string): Promise<OwnedAuthorModel> => {
      const opened = await keeper.open(key);
      if (opened.type !== 'draft') throw new Error(`no draft: ${opened.type}`);
      const { history, stored } = opened;
      return createAuthorModel({ draft: history.draft, history, now, storage: { ...shared, key, stored } });
    };
    return {
      keeper,
      attention,
      askToStay,
      /** The window is killed: its locks are free, and it hears and says nothing any more. */
      kill: () => allLocks.kill(locks),
      /** Opens a draft where it is only shown. */
      show,
      /** Opens a draft to edit it. */
      async open(key: string): Promise<OwnedAuthorModel> {
        const model = await show(key);
        await model.edit();
        return model;
      },
    };
  };
  return {
    store,
    channels,
    locks: allLocks,
    openWindow,
    pass(milliseconds: number) {
      time += milliseconds;
    },
  };
}

/** All that is under way is done. */
export async function settled(...models: readonly OwnedAuthorModel[]): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  for (const model of models) await model.flush();
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}
