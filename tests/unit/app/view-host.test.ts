/** Tests which view is shown while programs are on their way. */
import { signal } from '@preact/signals-core';
import { expect, test, vi } from 'vitest';
import { createViewHost } from '../../../src/app/view-host.ts';
import type { View } from '../../../src/domain/views.ts';
import type { AppContext, FeatureView } from '../../../src/features/contract.ts';

const author = vi.hoisted(() => {
  let arrive = (_: object): void => undefined;
  const program = new Promise<object>((resolve) => {
    arrive = resolve;
  });
  return { program, arrive };
});

vi.mock('../../../src/app/views.ts', () => ({
  VIEWS: { author: () => author.program, quiz: async () => ({ load: async () => ({ id: 'quiz' }) }) },
}));

test('a draft that goes while its view’s program is on its way leaves no view behind, and no error', async () => {
  const draft = signal<object | null>({});
  const opened = signal({});
  const view = signal<View>('author');
  const show = vi.fn();
  const app = {
    state: { view, showView: () => undefined, notices: { show, withdraw: () => undefined } },
    lessons: { opened, author: draft, isWhole: signal(true) },
  };
  const explore = { id: 'explore' } as FeatureView;
  const host = createViewHost(app as unknown as AppContext, explore, explore);
  const stop = host.bind();
  draft.value = null;
  view.value = 'explore';
  opened.value = {};
  const load = vi.fn(async () => ({ id: 'author' }) as FeatureView);
  author.arrive({ load });
  // A view that comes after it: then the program has been answered.
  await author.program;
  view.value = 'quiz';
  await vi.waitFor(() => expect(host.shown.peek().id).toBe('quiz'));
  expect(load).not.toHaveBeenCalled();
  expect(show).not.toHaveBeenCalled();
  stop();
});
