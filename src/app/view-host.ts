/** Shows the view of the URL, and disposes of views with their lesson. */
import { batch, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { View } from '../domain/views.ts';
import type { AppContext, FeatureView } from '../features/contract.ts';
import { loadPart } from './load-part.ts';
import { VIEWS } from './views.ts';

/** The view on screen. */
export interface ViewHost {
  readonly shown: ReadonlySignal<FeatureView>;
  /** Follows the URL and the lesson. Returns a function that stops. */
  bind(): () => void;
}

/** @param first the view that is there before anything has loaded; `explore` is never loaded, and never disposed of */
export function createViewHost(app: AppContext, explore: FeatureView, first: FeatureView): ViewHost {
  const { state, lessons } = app;
  const shown = signal(first);
  /** Views of the lesson that is open, and views on their way. They keep their state while another is shown. */
  const views = new Map<View, Promise<FeatureView>>();
  let lesson = lessons.opened.peek();

  /** The view of the lesson before, while it is still on screen. */
  const retired = new Set<FeatureView>();

  const show = (view: FeatureView): void => {
    const before = shown.peek();
    batch(() => {
      state.showView(view.id, view.mode);
      shown.value = view;
    });
    if (before !== view && retired.delete(before)) before.dispose();
  };
  const retire = (view: FeatureView): void => {
    if (view === explore) return;
    if (view === shown.peek()) retired.add(view);
    else view.dispose();
  };
  const retireAll = (): void => {
    // A view on its way is disposed of when it arrives; one that failed has nothing to end.
    for (const loading of views.values()) loading.then(retire).catch(() => undefined);
    views.clear();
  };
  const load = (id: View): Promise<FeatureView> => {
    const entry = VIEWS[id];
    // On the way back the lesson is there a moment before its view: without a draft there is no author.
    const isThere = (): boolean => id !== 'author' || lessons.author.peek() !== null;
    if (!entry || !isThere()) return Promise.resolve(explore);
    // The draft may have gone while the view's program was on its way.
    const loaded = views.get(id) ?? entry().then((feature) => (isThere() ? feature.load(app) : explore));
    views.set(id, loaded);
    return loaded;
  };
  const loadFaults = async (id: View): Promise<FeatureView> =>
    (await import('../features/author/draft-faults-view.tsx')).loadDraftFaults(app, id);

  show(first);
  return {
    shown,
    bind: () =>
      effect(() => {
        const opened = lessons.opened.value;
        const id = state.view.value;
        // Only Author makes sense of a draft that is no lesson yet.
        const isWhole = id === 'author' || lessons.isWhole.value;
        if (opened !== lesson) {
          lesson = opened;
          retireAll();
        }
        const isWanted = (): boolean => state.view.peek() === id && lessons.opened.peek() === opened;
        void loadPart(state.notices, { type: 'view-failed', view: id }, () =>
          isWhole ? load(id) : loadFaults(id),
        ).then((view) => {
          if (!view) views.delete(id);
          if (isWanted()) show(view ?? explore);
        });
      }),
  };
}
