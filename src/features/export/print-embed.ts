/** The HTML that puts the map into another page. */

/** What the frame shows, and how large it is. */
export interface Embed {
  /** Absolute address of the page to be shown. */
  readonly url: string;
  /** Its name for who cannot see it. */
  readonly title: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Sizes that make sense, in CSS pixels. */
export const EMBED_SIZES = { least: 200, most: 4000 } as const;

/** A size as a person writes it; undefined where it is no whole number between the two of {@link EMBED_SIZES}. */
export function parseEmbedSize(text: string): number | undefined {
  const size = /^\d{1,5}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return size >= EMBED_SIZES.least && size <= EMBED_SIZES.most ? size : undefined;
}

/** An `iframe` that is never wider than the page it stands in. Whatever the title holds, its attributes hold together. */
export function printEmbed({ url, title, width, height }: Embed): string {
  const attributes = Object.entries({
    src: url,
    title,
    width: String(width),
    height: String(height),
    style: 'border:0;max-width:100%',
    loading: 'lazy',
    allow: 'clipboard-write; fullscreen',
  }).map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

function escapeAttribute(value: string): string {
  return value.replace(/[&"<>]/g, (sign) => ESCAPES[sign] ?? sign);
}
