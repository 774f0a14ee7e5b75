/** Draws the icons of Present, which arrive with the view. */
import {
  AppWindow,
  ChevronFirst,
  ChevronLast,
  ChevronLeft,
  ChevronRight,
  Eraser,
  EyeOff,
  Flashlight,
  type IconNode,
  Keyboard,
  LogOut,
  Maximize,
  Minimize,
  NotebookText,
  Pause,
  Pen,
  Play,
  QrCode,
  RotateCcw,
} from 'lucide';
import { Outline } from '../../../ui/shared/Icon.tsx';

const ICONS = {
  previous: ChevronLeft,
  next: ChevronRight,
  first: ChevronFirst,
  last: ChevronLast,
  blank: EyeOff,
  spotlight: Flashlight,
  pen: Pen,
  clear: Eraser,
  full: Maximize,
  small: Minimize,
  teacher: AppWindow,
  notes: NotebookText,
  share: QrCode,
  keys: Keyboard,
  leave: LogOut,
  play: Play,
  pause: Pause,
  reset: RotateCcw,
} as const satisfies Record<string, IconNode>;

export type PresentIconName = keyof typeof ICONS;

/** An icon in a named button. */
export function PresentIcon({ name }: { readonly name: PresentIconName }) {
  return <Outline node={ICONS[name]} />;
}
