/** The composition root's part for Present: its two windows, what links them, and the hand on the map. Arrives with the view. */
import { effect, untracked } from '@preact/signals-core';
import type { AppContext, ViewParts } from '../../app/app-context.ts';
import { sourceName } from '../../domain/lesson-source.ts';
import { openChannel } from '../../platform/channel.ts';
import { everySecond, steadyNow } from '../../platform/clock.ts';
import { afterPaint } from '../../platform/paint.ts';
import { createName, createPresence } from '../../platform/presence.ts';
import { createScreen, openWindow } from '../../platform/screen.ts';
import { linkClassroom } from './classroom-link.ts';
import { enablePen } from './pen.map.ts';
import { createPresentMode } from './present.mode.ts';
import { createPresentViews } from './present-view.ts';
import { showSpotlight } from './spotlight.map.ts';

/** Puts the view together. */
export function loadPresentation(page: AppContext): ViewParts {
  const { state: appState, explore, lessons } = page;
  const { present, notices } = appState;
  // Drafts of one id are different lessons.
  const { source } = lessons.opened.peek();
  const scope = `present:${source.type === 'draft' ? sourceName(source) : appState.index.lesson.id}`;
  const program = createPresentMode(appState, explore, (listener) => void afterPaint().then(listener));
  const channel = openChannel(scope);
  const presence = createPresence(scope);
  const isShown = (): boolean => appState.mapMode.value === program;
  for (const problem of lessons.opened.peek().warnings) notices.show({ type: 'tour-fault', problem });

  effect(() => {
    if (!isShown()) return;
    const role = present.isTeacher.value ? 'teacher' : 'wall';
    return untracked(() => linkClassroom({ present, channel, presence, role, self: createName() }));
  });
  effect(() => {
    const partner = present.partner.value;
    const role = present.isTeacher.peek() ? 'wall' : 'teacher';
    untracked(() => {
      if (partner === 'gone') notices.show({ type: 'partner-gone', role });
      else notices.withdraw('partner-gone');
    });
  });
  effect(() => {
    const map = page.firstMap.value;
    if (!map || !isShown()) return;
    const stopPen = enablePen(map, present);
    const stopSpotlight = showSpotlight(map, present.pointer, () => present.content.peek()?.places[0]?.lngLat);
    return () => {
      stopPen();
      stopSpotlight();
    };
  });

  const views = createPresentViews({
    screen: createScreen(),
    openTeacher: (url) => openWindow(url, scope),
    closeWindow: () => window.close(),
    now: () => Date.now(),
    steadyNow,
    everySecond,
  });
  return { program, loaded: present.isTeacher.peek() ? views.teacher : views.wall };
}
