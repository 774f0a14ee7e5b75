/** Draws the interface's icons, most of them Lucide's. */
import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowRightLeft,
  ArrowUp,
  Code,
  Copy,
  Download,
  ExternalLink,
  FolderOpen,
  type IconNode,
  Layers,
  Link,
  Lock,
  LockOpen,
  Maximize,
  Minus,
  Moon,
  Mountain,
  Plus,
  Printer,
  Redo2,
  Search,
  Sun,
  SunMoon,
  TriangleAlert,
  Undo2,
  X,
  ZoomIn,
} from 'lucide';
import { type ComponentProps, createElement } from 'preact';

const ICONS = {
  close: X,
  search: Search,
  copy: Copy,
  link: Link,
  light: Sun,
  dark: Moon,
  auto: SunMoon,
  frame: Maximize,
  relief: Mountain,
  up: ArrowUp,
  down: ArrowDown,
  left: ArrowLeft,
  right: ArrowRight,
  plus: Plus,
  minus: Minus,
  north: [['path', { d: 'm5 19 7-16 7 16-7-4-7 4' }]],
  stepIn: ZoomIn,
  settings: [
    ['path', { d: 'M4 7h10M18 7h2M4 17h2M10 17h10' }],
    ['circle', { cx: 16, cy: 7, r: 2 }],
    ['circle', { cx: 8, cy: 17, r: 2 }],
  ],
  layers: Layers,
  undo: Undo2,
  redo: Redo2,
  swap: ArrowRightLeft,
  lock: Lock,
  unlock: LockOpen,
  open: FolderOpen,
  save: Download,
  print: Printer,
  embed: Code,
  out: ExternalLink,
  alert: TriangleAlert,
} as const satisfies Record<string, IconNode>;

type IconName = keyof typeof ICONS;

/** An icon beside words or in a named button, so hidden from assistive technology. */
export function Icon({ name }: { readonly name: IconName }) {
  return <Outline node={ICONS[name]} />;
}

/** An icon of Lucide, for a feature that has icons of its own. View box 24 × 24. */
export function Outline({ node }: { readonly node: IconNode }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {node.map(([tag, attributes]) => createElement(tag, { key: JSON.stringify(attributes), ...attributes }))}
    </svg>
  );
}

type IconButtonProps = Omit<ComponentProps<'button'>, 'icon' | 'label' | 'class' | 'type'> & {
  readonly icon: IconName;
  /** Accessible name. */
  readonly label: string;
  /** Further classes. */
  readonly class?: string;
};

/** A button that shows an icon only. */
export function IconButton({ icon, label, class: classes, ...attributes }: IconButtonProps) {
  return (
    <button
      type="button"
      class={classes === undefined ? 'button icon-button' : `button icon-button ${classes}`}
      aria-label={label}
      {...attributes}
    >
      <Icon name={icon} />
    </button>
  );
}
