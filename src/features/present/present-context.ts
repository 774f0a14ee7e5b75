/** Provides Present's model and browser ports to its components. */
import type { ScreenPort } from '../../state/ports.ts';
import { createRequiredContext } from '../../ui/shared/required-context.ts';
import type { PresentModel } from './present.model.ts';

export const [PresentContext, usePresent] = createRequiredContext<PresentModel>('PresentContext');

export interface PresentPorts {
  readonly screen: ScreenPort;
  /** Opens or focuses the teacher's window. False if the browser blocks it. */
  openTeacher(url: string): boolean;
  closeWindow(): void;
  /** Milliseconds since 1970. */
  now(): number;
  /** Like `now`, but never goes back. */
  steadyNow(): number;
  /** Returns a function that stops the calls. */
  everySecond(listener: () => void): () => void;
}

export const [PresentPortsContext, usePresentPorts] = createRequiredContext<PresentPorts>('PresentPortsContext');
