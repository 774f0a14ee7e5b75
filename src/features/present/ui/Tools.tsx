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
import type { Act } from './use-commands.ts';

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

/** An icon in a named button. */
function PresentIcon({ name }: { readonly name: PresentIconName }) {
  return <Outline node={ICONS[name]} />;
}

interface ToolButtonProps {
  readonly icon: PresentIconName;
  readonly label: string;
  /** The key that does the same, said with the name. */
  readonly shortcut?: string;
  /** Whether what it turns on is on; absent where it turns nothing on. */
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** Disabled by ARIA, so that it keeps the focus at the first and the last step. */
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
  readonly act: Act;
}

/** To the first step, and one back. */
export function BackTools({ act }: ToolsProps) {
  const present = usePresent();
  const { present: words } = useMessages();
  const isFirst = present.step.value <= 1;
  return (
    <>
      <ToolButton icon="first" label={words.first} shortcut="Home" disabled={isFirst} onPress={() => act('first')} />
      <ToolButton
        icon="previous"
        label={words.previous}
        shortcut="ArrowLeft"
        disabled={isFirst}
        onPress={() => act('previous')}
      />
    </>
  );
}

/** One step on, and to the last. */
export function ForwardTools({ act }: ToolsProps) {
  const present = usePresent();
  const { present: words } = useMessages();
  const isLast = present.step.value >= present.steps;
  return (
    <>
      <ToolButton icon="next" label={words.next} shortcut="ArrowRight" disabled={isLast} onPress={() => act('next')} />
      <ToolButton icon="last" label={words.last} shortcut="End" disabled={isLast} onPress={() => act('last')} />
    </>
  );
}

/** What a hand points with. */
export function PointerTools({ act }: ToolsProps) {
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
        onPress={() => act('spotlight')}
      />
      <ToolButton icon="pen" label={words.pen} shortcut="P" pressed={pointer === 'pen'} onPress={() => act('pen')} />
    </>
  );
}
