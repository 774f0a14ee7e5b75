/** Provides Present's model and browser ports to its components. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ScreenPort } from '../../state/ports.ts';
import type { PresentModel } from './present.model.ts';

export const PresentContext = createContext<PresentModel | null>(null);

/** Throws outside the view. */
export function usePresent(): PresentModel {
  const model = useContext(PresentContext);
  if (!model) throw new Error('a part of Present is rendered outside its view');
  return model;
}

/** Handed in with the view. */
export interface PresentPorts {
  readonly screen: ScreenPort;
  /** Opens the teacher's own screen, or brings it to the front; false where the browser blocks it. */
  openTeacher(url: string): boolean;
  /** Closes this window, which a script has opened. */
  closeWindow(): void;
  /** Milliseconds since 1970. */
  now(): number;
  /** The same by a clock that is never set back: what the timer counts by. */
  steadyNow(): number;
  /** Calls `listener` every second. Returns the way to stop. */
  everySecond(listener: () => void): () => void;
}

/** Wrapped around the view where it is made. */
export const PresentPortsContext = createContext<PresentPorts | null>(null);

/** Everything that was handed in. */
export function usePresentPorts(): PresentPorts {
  const ports = useContext(PresentPortsContext);
  if (!ports) throw new Error('a part of Present is rendered outside its context');
  return ports;
}
