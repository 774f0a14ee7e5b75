/** Renders the icon buttons that both windows of a presentation have. */
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
import { useMessages } from '../../../ui/shared/localization.ts';
import { usePresent } from '../present-context.ts';
import type { RunCommand } from './use-commands.ts';

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

type PresentIconName = keyof typeof ICONS;

function PresentIcon({ name }: { readonly name: PresentIconName }) {
  return <Outline node={ICONS[name]} />;
}

interface ToolButtonProps {
  readonly icon: PresentIconName;
  readonly label: string;
  /** Announced and shown with the name. */
  readonly shortcut?: string;
  /** For toggle buttons only. */
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** Disabled by ARIA only, so that it keeps the focus at the first and last step. */
export function ToolButton({ icon, label, shortcut, pressed, disabled = false, onPress }: ToolButtonProps) {
  return (
    <button
      type="button"
      class="button icon-button tool-button"
      data-icon={icon}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      aria-pressed={pressed}
      aria-disabled={disabled}
      title={shortcut === undefined ? label : `${label} (${shortcut})`}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      <PresentIcon name={icon} />
    </button>
  );
}

interface ToolsProps {
  readonly run: RunCommand;
}

export function BackTools({ run }: ToolsProps) {
  const present = usePresent();
  const { present: words } = useMessages();
  const isFirst = present.step.value <= 1;
  return (
    <>
      <ToolButton icon="first" label={words.first} shortcut="Home" disabled={isFirst} onPress={() => run('first')} />
      <ToolButton
        icon="previous"
        label={words.previous}
        shortcut="ArrowLeft"
        disabled={isFirst}
        onPress={() => run('previous')}
      />
    </>
  );
}

export function ForwardTools({ run }: ToolsProps) {
  const present = usePresent();
  const { present: words } = useMessages();
  const isLast = present.step.value >= present.steps;
  return (
    <>
      <ToolButton icon="next" label={words.next} shortcut="ArrowRight" disabled={isLast} onPress={() => run('next')} />
      <ToolButton icon="last" label={words.last} shortcut="End" disabled={isLast} onPress={() => run('last')} />
    </>
  );
}

export function PointerTools({ run }: ToolsProps) {
  const present = usePresent();
  const { present: words } = useMessages();
  const pointer = present.pointer.value;
  return (
    <>
      <ToolButton
        icon="spotlight"
        label={words.spotlight}
        shortcut="S"
        pressed={pointer === 'spotlight'}
        onPress={() => run('spotlight')}
      />
      <ToolButton icon="pen" label={words.pen} shortcut="P" pressed={pointer === 'pen'} onPress={() => run('pen')} />
    </>
  );
}
