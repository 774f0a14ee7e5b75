/** Present as the page draws it: the wall, or the teacher's own screen. */
import { type ComponentType, h } from 'preact';
import './bar.css';
import './wall.css';
import './over.css';
import './teacher.css';
import type { LoadedView } from '../shared/loaded-view.ts';
import { Notes } from './Notes.tsx';
import { PresentWords } from './PresentWords.tsx';
import { PresentContext, type PresentPorts } from './ports.ts';
import { TeacherScreen } from './TeacherScreen.tsx';

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
