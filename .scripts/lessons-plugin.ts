/**
 * The list of the lessons that come with the page, as the module `#lessons`: read out of their files while the page is built, so that the
 * page need not fetch them to name them. The one that the page opens with is the first.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import type { BundledLesson } from '../src/domain/bundled-lesson.ts';

const MODULE = '#lessons';
const RESOLVED = '\0dateline-atlas:lessons';

/** @param folder absolute path of the lessons. @param first absolute path of the one that the page opens with, in the folder or not */
export function lessonsModule(folder: string, first: string): Plugin {
  return {
    name: 'dateline-atlas:lessons',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      this.addWatchFile(first);
      return `export const lessons = ${JSON.stringify(await listLessons(folder, first))};`;
    },
  };
}

/** The lessons in `folder` by the names of their files, `first` ahead. Throws where a file is no lesson: it could not be opened either. */
export async function listLessons(folder: string, first: string): Promise<BundledLesson[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.geojson')).sort();
  const others = names.map((name) => path.join(folder, name)).filter((file) => file !== first);
  return Promise.all([describe(first, null), ...others.map((file) => describe(file, path.basename(file, '.geojson')))]);
}

async function describe(file: string, id: string | null): Promise<BundledLesson> {
  const { lesson, features } = JSON.parse(await readFile(file, 'utf8'));
  const { title, language, article } = lesson;
  const places = features.filter((feature: { properties: object }) => !('site' in feature.properties)).length;
  return { id, title, language, headline: article.headline, publisher: article.publisher, places };
}
