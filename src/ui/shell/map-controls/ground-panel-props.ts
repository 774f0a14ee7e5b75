/** What the panel of grounds is given: in a file of its own, for the panel arrives later than who opens it. */
import type { RefObject } from 'preact';

/** Props of `GroundPanel`. */
export interface GroundPanelProps {
  /** The button that opens it, and that it stands by. */
  readonly button: RefObject<HTMLElement | null>;
  readonly close: () => void;
}
