/** The first lesson's file with something done to it, as a page is given it in place of the right one. */
import type { Page } from 'playwright-core';
import { lessonText } from './article.ts';

/** What of a lesson file the tests change. */
export interface LessonFile {
  lesson: {
    title: string;
    article: { headline: string; publisher: string; codePoints: number; published: string };
    layers: { label: string }[];
    passages: {
      target: { exact?: string; end?: number }[];
      mentions: { place: string; start: number }[];
    }[];
  };
  features: {
    id: string;
    properties: { name: string; names: Record<string, string>; aliases: string[]; source: string; layer: string };
    geometry: { coordinates: number[] };
  }[];
}

/** The text of the first lesson's file after `change`. */
export function changedLesson(change: (file: LessonFile) => void): string {
  const file = JSON.parse(lessonText) as LessonFile;
  change(file);
  return JSON.stringify(file);
}

/** Answers the page's request for its lesson with `body`. */
export function serveLesson(page: Page, body: string): Promise<unknown> {
  return page.route('**/*.geojson', (route) => route.fulfill({ contentType: 'application/geo+json', body }));
}
