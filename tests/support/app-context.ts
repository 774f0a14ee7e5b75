/** What the page gives to a feature, around the state of a test: no map draws. */
import { type Signal, signal } from '@preact/signals-core';
import type { LessonDocument } from '../../src/codec/lesson/parse-lesson.ts';
import type { AppContext } from '../../src/features/contract.ts';
import type { Localization } from '../../src/i18n/localization.ts';
import type { AppState } from '../../src/state/app-state.ts';
import { createScene } from '../../src/state/create-scene.ts';
import { createLessonState, openedFile } from '../../src/state/lesson-state.ts';

/** @param localization with the words of what is to be shown: nothing is loaded */
export function makeAppContext(
  state: AppState,
  localization: Signal<Localization>,
  given: Partial<AppContext> = {},
): AppContext {
  const document = { lesson: state.index.lesson, warnings: [] } as unknown as LessonDocument;
  return {
    state,
    lessons: createLessonState(openedFile({ type: 'first' }, document)),
    drafts: { list: async () => [], save: async () => '', remove: async () => undefined },
    settings: { read: () => null, write() {} },
    localization,
    loadMessages: async () => undefined,
    engine: Promise.resolve(null),
    baseScene: createScene(state),
    mapParts: {
      words: signal({ canvas: '', places: '' }),
      gestures: signal(null),
      archives: { bundledTiles: '', relief: '' },
    },
    mapHost: signal(null),
    mainMap: signal(null),
    popupHost: signal(null),
    ...given,
  };
}
