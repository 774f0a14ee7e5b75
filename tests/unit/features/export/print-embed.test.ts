import { describe, expect, test } from 'vitest';
import { parseEmbedSize, printEmbed } from '../../../../src/features/export/print-embed.ts';

const EMBED = { url: 'https://atlas.example/?place=tartous&embed', title: 'Places', width: 800, height: 560 };

describe('the HTML of an embedded map', () => {
  test('is one frame with address, title and size', () => {
    expect(printEmbed(EMBED)).toBe(
      '<iframe src="https://atlas.example/?place=tartous&amp;embed" title="Places" width="800" height="560" ' +
        'style="border:0;max-width:100%" loading="lazy" allow="clipboard-write; fullscreen"></iframe>',
    );
  });

  test('holds together whatever the title holds', () => {
    const title = '"><script>alert(1)</script> & ‘so’';
    const html = printEmbed({ ...EMBED, title });
    expect(html).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; ‘so’"');
    expect(html.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
  });
});

test.each([
  ['800', 800],
  [' 200 ', 200],
  ['4000', 4000],
  ['199', undefined],
  ['4001', undefined],
  ['80.5', undefined],
  ['-800', undefined],
  ['', undefined],
  ['wide', undefined],
])('a size of “%s” is %s', (text, size) => {
  expect(parseEmbedSize(text)).toBe(size);
});
