/** Owns the notices and failures that the page shows outside its views. */
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { DroppedValue } from '../codec/url/page-url.ts';
import type { BasemapType } from '../domain/basemap.ts';
import type { Language } from '../domain/languages.ts';
import type { Place } from '../domain/lesson.ts';
import type { Problem } from '../domain/result.ts';
import type { View } from '../domain/views.ts';

/** Content of a notice, as data: `i18n` has the words. */
export type NoticeContent =
  | ({ readonly type: 'dropped' } & DroppedValue)
  | { readonly type: 'view-failed'; readonly view: View }
  | { readonly type: 'language-failed'; readonly language: Language }
  /** A dialog or a panel that arrives when it is asked for. */
  | { readonly type: 'part-failed' }
  | { readonly type: 'towns-failed' }
  | { readonly type: 'same-site'; readonly place: Place }
  | { readonly type: 'too-many-points'; readonly most: number }
  | { readonly type: 'link-copied' }
  /** The same of a draft, which opens in this browser only. */
  | { readonly type: 'draft-link-copied' }
  /** A part of the draft's record could not be read. */
  | { readonly type: 'draft-damaged' }
  | { readonly type: 'citation-copied' }
  | { readonly type: 'facts-copied' }
  | { readonly type: 'coordinate-copied' }
  | { readonly type: 'embed-copied' }
  | { readonly type: 'handout-preparing' }
  | { readonly type: 'handout-failed' }
  | { readonly type: 'copy-failed'; readonly text: string }
  | { readonly type: 'full-screen-refused' }
  | { readonly type: 'window-blocked' }
  /** The other window of a presentation was closed, or has crashed. */
  | { readonly type: 'partner-gone'; readonly role: 'wall' | 'teacher' }
  /** A part of the tour makes no sense and was left out. */
  | { readonly type: 'tour-fault'; readonly problem: Problem }
  | { readonly type: 'basemap-failed' }
  /** The background is there, but not all of it. */
  | { readonly type: 'tiles-failed' }
  | { readonly type: 'relief-failed' }
  | { readonly type: 'online-basemap-failed'; readonly basemap: BasemapType }
  | { readonly type: 'map-failed' }
  /** The map is not there after a long while, and nothing says that it will not come. */
  | { readonly type: 'map-slow' }
  | { readonly type: 'webgl-missing' }
  | { readonly type: 'context-lost' }
  | { readonly type: 'unexpected'; readonly detail: string };

/** Failures are announced at once in an `alert`; the others politely in the `status` region. */
const FAILURES: ReadonlySet<NoticeContent['type']> = new Set([
  'view-failed',
  'language-failed',
  'part-failed',
  'towns-failed',
  'copy-failed',
  'draft-damaged',
  'handout-failed',
  'basemap-failed',
  'tiles-failed',
  'relief-failed',
  'online-basemap-failed',
  'map-failed',
  'webgl-missing',
  'full-screen-refused',
  'window-blocked',
  'unexpected',
]);

export interface Notice {
  readonly id: number;
  readonly content: NoticeContent;
  readonly failure: boolean;
  /** Absent where nothing can be done. */
  readonly retry?: () => void;
}

export interface Notices {
  readonly notices: ReadonlySignal<readonly Notice[]>;
  /** Shows `content` in place of a notice with the same content. */
  show(content: NoticeContent, retry?: () => void): void;
  dismiss(id: number): void;
  /** Removes every notice of one type. */
  withdraw(type: NoticeContent['type']): void;
}

export function createNotices(): Notices {
  const notices = signal<readonly Notice[]>([]);
  let lastId = 0;
  return {
    notices,
    show(content, retry) {
      const same = JSON.stringify(content);
      const others = notices.value.filter((notice) => JSON.stringify(notice.content) !== same);
      lastId += 1;
      const notice = { id: lastId, content, failure: FAILURES.has(content.type) };
      notices.value = [...others, retry ? { ...notice, retry } : notice];
    },
    dismiss(id) {
      notices.value = notices.value.filter((notice) => notice.id !== id);
    },
    withdraw(type) {
      if (notices.value.some((notice) => notice.content.type === type)) {
        notices.value = notices.value.filter((notice) => notice.content.type !== type);
      }
    },
  };
}
