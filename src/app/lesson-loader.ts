/** Loads lessons: bundled ones, files of the host, and drafts of this browser. */
import type { ReadonlySignal } from '@preact/signals-core';
import lessonUrl from '#lesson?url';
import { parseLesson } from '../codec/lesson/parse-lesson.ts';
import type { LessonSource, OpenFailure } from '../domain/lesson-source.ts';
import { failure, type Result, success } from '../domain/result.ts';
import type { Localization } from '../i18n/localization.ts';
import { readText } from '../platform/files.ts';
import { once } from '../platform/once.ts';
import { type OpenedLesson, openedFile } from '../state/lesson-state.ts';
import type { DraftsPort } from '../state/ports.ts';
import { ownLesson } from './one-file.ts';

/** Addresses of the bundled lessons, by the names of their files. */
const BUNDLED = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('../../geodata/lessons/*.geojson', { query: '?url', import: 'default', eager: true }),
  ).map(([path, url]) => [path.split('/').at(-1)?.replace('.geojson', '') ?? path, url]),
);

/** All lessons that the page can open. */
export interface LessonLoader {
  open(source: LessonSource): Promise<Result<OpenedLesson, OpenFailure>>;
  /** The drafts of this machine; what keeps them is fetched with the first question. */
  readonly drafts: DraftsPort;
}

/** @param localization for the names of versions that are kept aside */
export function createLessonLoader(localization: ReadonlySignal<Localization>): LessonLoader {
  const drafts = once(async () => (await import('../features/author/local-drafts.ts')).createLocalDrafts(localization));
  const openDraft = async (key: string): Promise<Result<OpenedLesson, OpenFailure>> => {
    try {
      return await (await drafts()).open(key);
    } catch (error) {
      // What reads drafts did not come: without a word the page would stay empty.
      console.error(error);
      return failure({ type: 'unreachable', name: key });
    }
  };
  return {
    async open(source) {
      if (source.type === 'draft') return openDraft(source.key);
      return source.type === 'first' ? openFile(source, ownLesson()?.url ?? lessonUrl) : openHosted(source);
    },
    drafts: {
      list: async () => (await drafts()).list(),
      save: async (draft) => (await drafts()).save(draft),
      remove: async (key) => (await drafts()).remove(key),
    },
  };
}

async function openHosted(source: LessonSource & { type: 'lesson' }): Promise<Result<OpenedLesson, OpenFailure>> {
  const { id } = source;
  const bundled = BUNDLED[id];
  if (bundled !== undefined) return openFile(source, bundled);
  // What has neither a folder nor an ending is a name, and no file of the host.
  if (!/[/.]/.test(id)) return failure({ type: 'unknown', name: id });
  const url = URL.parse(id, document.baseURI);
  if (!url) return failure({ type: 'unknown', name: id });
  return url.origin === location.origin && url.protocol === location.protocol
    ? openFile(source, url.href)
    : failure({ type: 'foreign', name: id });
}

async function openFile(source: LessonSource, url: string): Promise<Result<OpenedLesson, OpenFailure>> {
  const name = source.type === 'lesson' ? source.id : fileName(url);
  const text = await readText(url);
  if (text === null) return failure({ type: 'unreachable', name });
  const parsed = parseLesson(text);
  return parsed.ok
    ? success(openedFile(source, parsed.value))
    : failure({ type: 'faults', name, problems: parsed.error });
}

/** The name of the file at a URL, for a person. */
function fileName(url: string): string {
  return decodeURIComponent(new URL(url, document.baseURI).pathname.split('/').pop() ?? url);
}
