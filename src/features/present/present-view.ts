/** Present as the page draws it: the wall, or the teacher's own screen. */
import { type ComponentType, h } from 'preact';
import './ui/bar.css';
import './ui/wall.css';
import './ui/over.css';
import './ui/teacher.css';
import type { LoadedView } from '../../ui/shared/loaded-view.ts';
import { PresentContext, type PresentPorts } from './ports.ts';
import { Notes } from './ui/Notes.tsx';
import { PresentWords } from './ui/PresentWords.tsx';
import { TeacherScreen } from './ui/TeacherScreen.tsx';

/** The two windows of a presentation. */
export interface PresentViews {
  readonly wall: LoadedView;
  readonly teacher: LoadedView;
}

/** @param ports what the view needs of the browser */
export function createPresentViews(ports: PresentPorts): PresentViews {
  const within = (Part: ComponentType): ComponentType => {
    const Within = () => h(PresentContext.Provider, { value: ports }, h(Part, {}));
    return Within;
  };
  return {
    wall: { view: 'present', layout: 'wall', Words: within(PresentWords), BesideMap: Notes },
    teacher: { view: 'present', layout: 'teacher', Words: within(TeacherScreen) },
  };
}
