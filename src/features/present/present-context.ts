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

export const PresentPortsContext = createContext<PresentPorts | null>(null);

/** Throws outside the view. */
export function usePresentPorts(): PresentPorts {
  const ports = useContext(PresentPortsContext);
  if (!ports) throw new Error('a part of Present is rendered outside its context');
  return ports;
}
