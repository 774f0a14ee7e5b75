/** Fills the one-file page with another lesson: its file, words and title. */
import type { BundledLesson } from '../../domain/bundled-lesson.ts';
import { OWN_LESSON } from './own-lesson.ts';

/** What the build writes around the words of the page. */
export const WORDS = { begin: '<!--words-->', end: '<!--/words-->' } as const;

/** What the packed files begin with. */
export const PACKED_FILES = '<script type="text/plain" id="packed-files">';

/** A lesson to be put in. */
export interface PageContent {
  /** The text of the lesson's file. */
  readonly lessonText: string;
  readonly entry: BundledLesson;
  /** Title of the page, as text. */
  readonly title: string;
  /** Markup of the words, made of elements and texts and not of strings. */
  readonly words: string;
}

/**
 * `page`, which the build or this function has made, with the lesson in place of the one that it had. Throws where the page has no
 * such places: it is of another version.
 */
export function fillPage(page: string, { lessonText, entry, title, words }: PageContent): string {
  const own = [
    `<script type="text/plain" id="${OWN_LESSON.text}">${toBase64(lessonText)}</script>`,
    `<script type="application/json" id="${OWN_LESSON.entry}">${JSON.stringify(entry).replaceAll('<', '\\u003c')}</script>`,
  ].join('');
  const begin = page.indexOf(WORDS.begin);
  const end = page.indexOf(WORDS.end, begin);
  const packed = page.indexOf(PACKED_FILES, end);
  const head = page.slice(0, begin).replace(/<title>[^<]*<\/title>/, () => `<title>${escapeText(title)}</title>`);
  if (begin < 0 || end < 0 || packed < 0 || !head.includes('<title>'))
    throw new Error('the page has no place for a lesson');
  const between = page.slice(end, packed).replace(OWN, '');
  return `${head}${WORDS.begin}<div id="app">${words}</div>${between}${own}${page.slice(packed)}`;
}

/** A lesson that was put in before. */
const OWN = new RegExp(
  `<script type="text/plain" id="${OWN_LESSON.text}">[^<]*</script><script type="application/json" id="${OWN_LESSON.entry}">[^<]*</script>`,
);

/** UTF-8 in base64. */
function toBase64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
