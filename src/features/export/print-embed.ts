/** Prints the HTML that embeds the map in another page. */

export interface Embed {
  /** Absolute URL of the page. */
  readonly url: string;
  /** Accessible name. */
  readonly title: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Limits of width and height, CSS pixels. */
export const EMBED_SIZES = { min: 200, max: 4000 } as const;

/** Undefined unless `text` is a whole number within {@link EMBED_SIZES}. */
export function parseEmbedSize(text: string): number | undefined {
  const size = /^\d{1,5}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return size >= EMBED_SIZES.min && size <= EMBED_SIZES.max ? size : undefined;
}

/** An `iframe` that is never wider than its page. Attribute values are escaped. */
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
