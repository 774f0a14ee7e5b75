/** Declares the author's draft: saved at every change, with undo, edited in one window. */
import type { ReadonlySignal } from '@preact/signals-core';
import type { Draft, Edit } from '../domain/draft.ts';
import type { Problem } from '../domain/result.ts';

/** Whether the last change is saved; `refused` where the browser's storage is full or blocked. */
export type SaveState = 'saved' | 'saving' | 'refused';

/**
 * Whether this window may edit the draft; one window at a time may.
 * - `edit`: it may.
 * - `edit-unguarded`: it may, and the browser has no locks to tell whether another window does, too.
 * - `not-asked`: it only shows the draft so far.
 * - `open-elsewhere`: another window edits it.
 * - `taken-over`: another window has taken it over; what was changed here is saved.
 * - `overtaken`: another window wrote first; what was not saved here is now a draft of its own.
 */
export type DraftAccess = 'edit' | 'edit-unguarded' | 'not-asked' | 'open-elsewhere' | 'taken-over' | 'overtaken';

export function mayEdit(access: DraftAccess): access is 'edit' | 'edit-unguarded' {
  return access === 'edit' || access === 'edit-unguarded';
}

export interface AuthorModel {
  readonly draft: ReadonlySignal<Draft>;
  readonly saving: ReadonlySignal<SaveState>;
  readonly access: ReadonlySignal<DraftAccess>;
  /** Asks for the draft's lock. Resolves when this window may edit, or another window has it. */
  edit(): Promise<void>;
  /** Takes the draft over from the window that edits it, which saves first. */
  editHere(): Promise<void>;
  /** Calls `commit` before the draft is saved for another window, so that fields pass on what was typed. Returns a function that stops it. */
  onSave(commit: () => void): () => void;
  /** What keeps the draft from being a lesson; empty where it is one. Pointers are into the file that would be written. */
  readonly faults: ReadonlySignal<readonly Problem[]>;
  /** The faults, and of a lesson also the steps that would be left out. */
  readonly problems: ReadonlySignal<readonly Problem[]>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /**
   * Makes a change; does nothing where this window may not edit. Changes of one `group` that follow closely, such as
   * the letters of a word, are undone together.
   */
  change(edit: Edit, group?: string): void;
  undo(): void;
  redo(): void;
}
