/** A machine with windows on one store of drafts, and what a person does in them, without a browser. */
import { vi } from 'vitest';
import type { Edit } from '../../src/domain/draft.ts';
import { describe as describeDraft } from '../../src/domain/draft-article.ts';
import { createAuthorModel, type OwnedAuthorModel } from '../../src/features/author/author.model.ts';
import { createDraftRepository, type DraftRepository } from '../../src/features/author/storage/draft-repository.ts';
import { createFakeAttention, createFakeChannels, createFakeStore, type FakeStore } from './draft-stores.ts';

/** The edit that gives a draft another title. */
export const titled =
  (title: string): Edit =>
  (draft) =>
    describeDraft(draft, { title });

/** A machine: one store, and windows that hear one another. */
export function createMachine(store: FakeStore = createFakeStore()) {
  const channels = createFakeChannels();
  let time = Date.UTC(2026, 10, 24, 14, 3);
  const now = (): number => time;
  const openWindow = () => {
    const channel = channels.open();
    const keptTitle = (title: string, at: Date): string => `${title} (kept ${at.toISOString().slice(0, 16)})`;
    const keeper: DraftRepository = createDraftRepository({ store, channel, now, keptTitle });
    const attention = createFakeAttention();
    const askToStay = vi.fn(async () => undefined);
    return {
      keeper,
      attention,
      askToStay,
      async open(key: string): Promise<OwnedAuthorModel> {
        const opened = await keeper.open(key);
        if (opened.type !== 'draft') throw new Error(`no draft: ${opened.type}`);
        const { history, kept: head } = opened;
        const kept = { key, head, store, channel, keptTitle, keeper, attention, askToStay };
        return createAuthorModel({ draft: history.draft, history, now, kept });
      },
    };
  };
  return {
    store,
    channels,
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
