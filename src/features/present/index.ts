/** Makes the Present view: the presentation screen, or the teacher's window. */
import { effect, untracked } from '@preact/signals-core';
import { type ComponentType, h } from 'preact';
import { sourceName } from '../../domain/lesson-source.ts';
import { lessonProblemMessages } from '../../i18n/messages/lesson-problems/index.ts';
import { everySecond, steadyNow } from '../../platform/clock.ts';
import { afterPaint } from '../../platform/paint.ts';
import { createScreen, openWindow } from '../../platform/screen.ts';
import { createName, createPresence, openChannel } from '../../platform/windows.ts';
import { createDisposal } from '../../state/disposal.ts';
import type { AppContext, FeatureView } from '../contract.ts';
import { linkClassroom } from './classroom-link.ts';
import { messages } from './messages/index.ts';
import { createPresentMode } from './present.mode.ts';
import { createPresentModel } from './present.model.ts';
import { PresentContext, type PresentPorts, PresentPortsContext } from './present-context.ts';
import { Notes, PresentWords } from './ui/PresentWords.tsx';
import { TeacherScreen } from './ui/TeacherScreen.tsx';
import './ui/bar.css';
import './ui/screen.css';
import './ui/over.css';
import './ui/teacher.css';

export async function load(app: AppContext): Promise<FeatureView> {
  const [tools] = await Promise.all([
    import('./pointer-tools.map.ts'),
    app.loadMessages(messages, lessonProblemMessages),
  ]);
  const { state, baseScene, lessons, mainMap } = app;
  const { notices } = state;
  const ends = createDisposal();
  const present = createPresentModel(state.index, state.urlState, app.settings);
  const mode = createPresentMode(state, present, baseScene, (listener) => void afterPaint().then(listener));
  ends.add(mode.dispose);
  const isShown = (): boolean => state.mapMode.value === mode;

  // Drafts can share a lesson id.
  const { source } = lessons.opened.peek();
  const scope = `present:${source.type === 'draft' ? sourceName(source) : state.index.lesson.id}`;
  const channel = openChannel(scope);
  ends.add(channel.close);
  const presence = createPresence(scope);
  const screen = createScreen();
  ends.add(screen.dispose);
  for (const problem of lessons.opened.peek().warnings) notices.show({ type: 'tour-fault', problem });
  ends.add(() => notices.withdraw('tour-fault'));

  ends.add(
    effect(() => {
      if (!isShown()) return;
      const role = present.isTeacher.value ? 'teacher' : 'wall';
      return untracked(() => linkClassroom({ present, channel, presence, role, self: createName() }));
    }),
  );
  ends.add(() => notices.withdraw('partner-gone'));
  ends.add(
    effect(() => {
      const partner = present.partner.value;
      const role = present.isTeacher.peek() ? 'wall' : 'teacher';
      untracked(() => {
        if (partner === 'gone') notices.show({ type: 'partner-gone', role });
        else notices.withdraw('partner-gone');
      });
    }),
  );
  ends.add(
    effect(() => {
      const map = mainMap.value;
      if (!map || !isShown()) return;
      return tools.bindPointerTools(map, present);
    }),
  );

  const ports: PresentPorts = {
    screen,
    openTeacher: (url) => openWindow(url, scope),
    closeWindow: () => window.close(),
    now: () => Date.now(),
    steadyNow,
    everySecond,
  };
  const within =
    (Part: ComponentType): ComponentType =>
    () =>
      h(PresentContext.Provider, { value: present }, h(PresentPortsContext.Provider, { value: ports }, h(Part, {})));
  const view = present.isTeacher.peek()
    ? ({ layout: 'teacher', Panel: within(TeacherScreen) } as const)
    : ({ layout: 'wall', Panel: within(PresentWords), BesideMap: within(Notes) } as const);
  return { id: 'present', mode, ...view, dispose: ends.dispose };
}
