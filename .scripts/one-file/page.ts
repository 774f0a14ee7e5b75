/** Writes the one-file page: the built page with its style in it, its links gone, and its files packed at its end. */
import { createHash } from 'node:crypto';
import { PACKED_FILES, WORDS } from '../../src/codec/one-file/fill-page.ts';
import { withPolicy } from '../content-security-policy.ts';
import { filePolicy } from '../policies.ts';
import { type PackedFile, pack } from './pack.ts';

/** What the build has made, as text. */
export interface PageParts {
  readonly page: string;
  readonly style: string;
  /** The icon's SVG. */
  readonly icon: string;
  readonly loader: string;
}

/** @param fonts by their name in the style sheet, the name that they are packed under */
export function writePage(
  { page, style, icon, loader }: PageParts,
  files: readonly PackedFile[],
  fonts: ReadonlyMap<string, string>,
): string {
  const faces = style.match(FONT_FACE) ?? [];
  const fontFaces = faces.join('').replace(FONT_URL, (_, name: string) => `url(packed:${fonts.get(name) ?? name})`);
  const plainStyle = style.replace(FONT_FACE, '');
  const links = [
    ...(page.match(/\s*<link\b[^>]*>/g) ?? []),
    ...(page.match(/\s*<script\b[^>]*><\/script>/g) ?? []),
    ...(page.match(/\s*<meta name="offline-bytes"[^>]*>/g) ?? []),
  ];
  const bare = links.reduce((text, link) => text.replace(link, ''), page);
  const head = `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}"><style>${plainStyle}</style></head>`;
  const body = [
    `${PACKED_FILES}${pack(files, fontFaces)}</script>`,
    `<script type="module">${loader}</script></body>`,
  ].join('\n');
  // Functions, because “$” in a replacement text would mean something.
  const whole = bare
    .replace('</head>', () => head)
    .replace('<div id="app">', () => `${WORDS.begin}<div id="app">`)
    .replace(/<\/div>(?=\s*(?:<!--[^>]*-->\s*)?<div id="late"|\s*<\/body>)/, () => `</div>${WORDS.end}`)
    .replace('</body>', () => body);
  if (!whole.includes(WORDS.end)) throw new Error('index.html does not end its words where they are looked for.');
  return withPolicy(whole, filePolicy({ script: hashOf(loader), style: hashOf(plainStyle) }));
}

const FONT_FACE = /@font-face\s*\{[^}]*\}/g;

const FONT_URL = /url\("?(?:[^")]*\/)?([^/")]+)"?\)/g;

/** What a policy knows an inline script or style by. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
