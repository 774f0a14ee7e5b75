/** A button of the presentation: a picture with a name, 44 px at the least. */
import { PresentIcon, type PresentIconName } from './icons.tsx';

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
