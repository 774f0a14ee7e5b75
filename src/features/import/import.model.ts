/** Owns the import: which file, its progress, and its result. */
import { type ReadonlySignal, signal } from '@preact/signals-core';
import { type Opening, printLessonUrl } from '../../codec/url/print-url.ts';
import type { BundledLesson } from '../../domain/bundled-lesson.ts';
import { newDraft } from '../../domain/draft-article.ts';
import type { AppState } from '../../state/app-state.ts';
import type { DraftEntry, DraftsPort } from '../../state/ports.ts';
import type { FileImportPort, ImportFailure, ImportProgress, OpenedFile, ReadOptions } from './imported.ts';

/** What is going on. */
export type OpenState =
  | { readonly type: 'idle' }
  | { readonly type: 'reading'; readonly name: string; readonly progress: ImportProgress | null }
  | { readonly type: 'refused'; readonly name: string; readonly failure: ImportFailure }
  /** Kept as a draft, but not all of it came in: a person is told before the page goes on. */
  | {
      readonly type: 'opened';
      readonly name: string;
      readonly opened: OpenedFile;
      readonly opening: Opening;
      readonly options: ReadOptions;
    }
  /** The browser keeps no new draft. */
  | { readonly type: 'not-made' };

/** The drafts of this machine: not known yet, or not to be had. */
export type KeptDrafts = readonly DraftEntry[] | 'waiting' | 'refused';

/** Opening another lesson. */
export interface ImportModel {
  readonly state: ReadonlySignal<OpenState>;
  readonly lessons: readonly BundledLesson[];
  readonly drafts: ReadonlySignal<KeptDrafts>;
  /** The address of a lesson or a draft, in the reader's language and unit. */
  urlOf(opening: Opening): string;
  /** Goes to a lesson or a draft. */
  goTo(opening: Opening): void;
  /** Reads a file; a file that is being read is given up for it. Goes on by itself where all of it came in. */
  read(file: File, further?: readonly File[]): Promise<void>;
  /** Reads the last files once more, with what a person chose; the draft of the reading before goes. */
  readAgain(options: ReadOptions): Promise<void>;
  /** Gives up what is being read, and forgets what was said of the last file. */
  cancel(): void;
  /** Begins a lesson with nothing in it, and goes to it. */
  make(): Promise<void>;
  /** Reads the list of drafts again. */
  refresh(): Promise<void>;
  remove(key: string): Promise<void>;
}

/** What the model works with. */
export interface OpenParts {
  readonly appState: Pick<AppState, 'language' | 'unit'>;
  readonly files: FileImportPort;
  readonly drafts: DraftsPort;
  readonly lessons: readonly BundledLesson[];
  /** Leaves the page for another address of it. */
  readonly go: (url: string) => void;
}

export function createImportModel({ appState, files, drafts, lessons, go }: OpenParts): ImportModel {
  const state = signal<OpenState>({ type: 'idle' });
  const kept = signal<KeptDrafts>('waiting');
  let reading: AbortController | null = null;
  let last: readonly File[] = [];

  const urlOf: ImportModel['urlOf'] = (opening) =>
    printLessonUrl(opening, { language: appState.language.value, unit: appState.unit.value });
  const refresh = async (): Promise<void> => {
    try {
      kept.value = await drafts.list();
    } catch (error) {
      console.error(error);
      kept.value = 'refused';
    }
  };
  const cancel = (): void => {
    reading?.abort();
    reading = null;
    state.value = { type: 'idle' };
  };
  const goTo = (opening: Opening): void => {
    cancel();
    go(urlOf(opening));
  };

  const readFiles = async (chosen: readonly File[], options: ReadOptions, before?: string): Promise<void> => {
    const [file, ...further] = chosen;
    if (file === undefined) return;
    cancel();
    last = chosen;
    const mine = new AbortController();
    reading = mine;
    const { name } = file;
    state.value = { type: 'reading', name, progress: null };
    const tell = (progress: ImportProgress): void => {
      if (reading === mine) state.value = { type: 'reading', name, progress };
    };
    try {
      const opened = await files.open(file, tell, mine.signal, { further, options });
      if (reading !== mine) return;
      reading = null;
      // The draft of the reading before is the same file, read otherwise.
      if (before !== undefined) await drafts.remove(before);
      if (!opened.ok) {
        state.value = { type: 'refused', name, failure: opened };
        return;
      }
      // A lesson is shown, what is to become one is worked on.
      const opening = { draft: opened.key, author: opened.kind !== 'lesson' };
      if (opened.skipped.length === 0 && before === undefined) goTo(opening);
      else {
        state.value = { type: 'opened', name, opened, opening, options };
        await refresh();
      }
    } catch (error) {
      if (mine.signal.aborted) return;
      cancel();
      // To the reporter, which tells the reader.
      throw error;
    }
  };

  return {
    state,
    lessons,
    drafts: kept,
    urlOf,
    goTo,
    refresh,
    cancel,
    read: (file, further = []) => readFiles([file, ...further], {}),
    async readAgain(options) {
      const before = state.value;
      if (before.type !== 'opened') return;
      await readFiles(last, { ...before.options, ...options }, before.opened.key);
    },
    async make() {
      cancel();
      try {
        goTo({ draft: await drafts.save(newDraft(appState.language.value)), author: true });
      } catch (error) {
        console.error(error);
        state.value = { type: 'not-made' };
      }
    },
    async remove(key) {
      try {
        await drafts.remove(key);
      } finally {
        await refresh();
      }
    },
  };
}
