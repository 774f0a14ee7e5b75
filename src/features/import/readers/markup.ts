/** Makes plain text of markup: nothing of it is ever run. */
import { decode } from 'html-entities';

/** Longest text that is looked through, in UTF-16 units. */
const MAX_CHARACTERS = 100_000;

/** The words of a text that may have HTML in it: lines and paragraphs part it, pictures and links leave their addresses. */
export function plainMarkup(text: string): string {
  const trimmed = text.slice(0, MAX_CHARACTERS).replaceAll('\u00a0', ' ').trim();
  if (!/[<&]/.test(trimmed)) return trimmed;
  const bare = trimmed
    .replace(/<(script|style)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<img\b[^>]*?\bsrc\s*=\s*["']?([^"'\s>]+)[^>]*>/gi, ' $1 ')
    .replace(/<a\b[^>]*?\bhref\s*=\s*["']?(https?:[^"'\s>]+)[^>]*>([^<]*)/gi, (_, url: string, words: string) =>
      words.includes(url) ? words : `${words} (${url})`,
    )
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z!][^>]*>/gi, '');
  return decode(bare)
    .replaceAll('\u00a0', ' ')
    .replace(/[ \t]*\n\s*/g, '\n')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}
