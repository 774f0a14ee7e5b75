/** Shows that a lesson is loading, or why it cannot be opened. */
import { h, render } from 'preact';
import { DEFAULT_URL_VALUES } from '../codec/url/page-url.ts';
import { parseUrl } from '../codec/url/parse-url.ts';
import { printUrl } from '../codec/url/print-url.ts';
import type { LessonSource, OpenFailure } from '../domain/lesson-source.ts';
import { englishLocalization, loadLocalization } from '../i18n/load-localization.ts';
import { lessonProblemMessages } from '../i18n/messages/lesson-problems/index.ts';
import { reloadPage } from '../platform/navigation.ts';
import { LoadFailed } from '../ui/shared/Faults.tsx';
import { CannotOpen } from './CannotOpen.tsx';

/** The language of a link is read without a lesson. */
const NOTHING_REFERABLE = { places: new Set<string>(), layers: new Set<string>(), steps: 0 };

/** Stands beside the first lesson's words, which are hidden, while another file loads. Returns a function that removes it. */
export function showWaiting(root: HTMLElement): () => void {
  const box = boxBefore(root);
  render(h('p', { class: 'waiting', role: 'status' }, englishLocalization.messages.source.waiting), box);
  return () => box.remove();
}

/** Replaces the page. Of the first lesson, the words that the build wrote stay. */
export async function showFailure(root: HTMLElement, source: LessonSource, failure: OpenFailure): Promise<void> {
  if (source.type === 'first' && failure.type === 'unreachable') {
    return render(h(LoadFailed, { localization: englishLocalization, retry: reloadPage }), boxBefore(root));
  }
  const { language, unit } = parseUrl(location.search, NOTHING_REFERABLE).address;
  const localization = await loadLocalization(language, [lessonProblemMessages]).catch(() => englishLocalization);
  const first = source.type === 'first' ? null : printUrl({ ...DEFAULT_URL_VALUES, language, unit });
  render(null, root);
  root.replaceChildren();
  showWords();
  document.documentElement.lang = localization.language;
  document.documentElement.dir = localization.direction;
  document.title = localization.messages.brand;
  render(h(CannotOpen, { failure, localization, first, retry: reloadPage }), root);
}

/** Shows what `before-paint.js` hid: the words of another lesson than the URL asks for. */
export function showWords(): void {
  delete document.documentElement.dataset['lesson'];
}

function boxBefore(root: HTMLElement): HTMLElement {
  const box = document.createElement('div');
  root.before(box);
  return box;
}
