import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PMTiles } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import { pack } from '../../../.scripts/one-file/pack.ts';
import { writePage } from '../../../.scripts/one-file/page.ts';
import { smallArchive, WORLD_MAXZOOM } from '../../../.scripts/one-file/small-archive.mjs';
import { projectRoot } from '../../../.scripts/project.mjs';

const bytes = (text: string) => new TextEncoder().encode(text);

const file = (name: string, text: string) => ({ name, type: 'text/plain', bytes: bytes(text) });

describe('the packed files', () => {
  const packed = pack([file('a.txt', 'first'), file('b.txt', 'second')], '@font-face{}');

  test('are an index and the files one after the other, compressed together', () => {
    const content = gunzipSync(Buffer.from(packed, 'base64'));
    const length = content.readUInt32BE(0);
    expect(JSON.parse(content.subarray(4, 4 + length).toString())).toEqual({
      files: [
        { name: 'a.txt', type: 'text/plain', length: 5 },
        { name: 'b.txt', type: 'text/plain', length: 6 },
      ],
      fontFaces: '@font-face{}',
    });
    expect(content.subarray(4 + length).toString()).toBe('firstsecond');
  });

  test('are the same each time', () => {
    expect(pack([file('a.txt', 'first'), file('b.txt', 'second')], '@font-face{}')).toBe(packed);
  });
});

describe('the page', () => {
  const parts = {
    page: [
      '<!doctype html><html><head><meta charset="utf-8"><meta name="offline-bytes" content="0">',
      '<link rel="manifest" href="./manifest.webmanifest"><link rel="stylesheet" crossorigin href="./a.css">',
      '<script type="module" crossorigin src="./index.js"></script></head><body><div id="app">$& words</div></body></html>',
    ].join('\n'),
    style: '@font-face{font-family:"A";src:url(./assets/a-1234.woff2)format("woff2")}body{color:red}',
    icon: '<svg/>',
    loader: 'const a = "$1";',
  };
  const page = writePage(parts, [file('a.woff2', 'font')], new Map([['a-1234.woff2', 'a.woff2']]));

  test('asks for no other file, and has its words as they were', () => {
    expect(page).not.toMatch(/<link rel="(manifest|stylesheet)"|src="\.|offline-bytes/);
    expect(page).toContain('<!--words--><div id="app">$& words</div><!--/words-->');
    expect(page).toContain('<style>body{color:red}</style>');
  });

  test('is ruled by a policy that knows its script and its style by their hashes', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'sha256-[\w+/]{43}=' 'strict-dynamic'/);
    expect(policy).toMatch(/style-src 'sha256-[\w+/]{43}='/);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  });

  test('names a font in the style sheet by the name that it is packed under', () => {
    const packed = />([\w+/=]+)<\/script>/.exec(page)?.[1] ?? '';
    const content = gunzipSync(Buffer.from(packed, 'base64')).toString();
    expect(content).toContain('src:url(packed:a.woff2)format');
  });
});

describe('the small archive', () => {
  test('has every tile of the coarse world and of the detail as the bundled one has it, and none of the fine world', async () => {
    const basemap = path.join(projectRoot, 'geodata', 'basemap');
    const detail = JSON.parse(readFileSync(path.join(basemap, 'detail.json'), 'utf8'));
    const source = path.join(basemap, 'basemap.pmtiles');
    const small = archiveOf(await smallArchive(source, detail));
    const whole = archiveOf(readFileSync(source));
    for (const [z, x, y] of [
      [0, 0, 0],
      [WORLD_MAXZOOM, 19, 12],
      [WORLD_MAXZOOM, 31, 17],
      [7, 76, 50],
      [12, 2456, 1620],
    ] as const) {
      const [one, other] = [await small.getZxy(z, x, y), await whole.getZxy(z, x, y)];
      expect(Buffer.from(one?.data ?? new ArrayBuffer()).equals(Buffer.from(other?.data ?? new ArrayBuffer()))).toBe(
        true,
      );
    }
    expect((await small.getZxy(WORLD_MAXZOOM, 19, 12))?.data.byteLength).toBeGreaterThan(0);
    expect(await whole.getZxy(6, 38, 25)).toBeDefined();
    expect(await small.getZxy(6, 38, 25)).toBeUndefined();
  });
});

function archiveOf(content: Uint8Array): PMTiles {
  return new PMTiles({
    getKey: () => 'test',
    getBytes: async (offset, length) => ({ data: Uint8Array.from(content.subarray(offset, offset + length)).buffer }),
  });
}
