import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillPage, PACKED_FILES, WORDS } from '../../../../src/codec/one-file/fill-page.ts';

const PAGE = [
  '<!doctype html><html><head><meta charset="utf-8"><title>First</title><style>a{}</style></head><body>',
  `${WORDS.begin}<div id="app"><p>first words</p></div>${WORDS.end}<div id="late"></div>`,
  `${PACKED_FILES}QUJD</script><script type="module">start()</script></body></html>`,
].join('\n');

const entry = { id: null, title: 'T', language: 'en', headline: 'H', publisher: 'P', places: 1 };
const content = { lessonText: '{"a":"é"}', entry, title: 'Second', words: '<p>second words</p>' };

test('the lesson, its words and its title take the place of those that were there; all else stays', () => {
  const page = fillPage(PAGE, content);
  expect(page).toContain('<title>Second</title>');
  expect(page).toContain('<div id="app"><p>second words</p></div><!--/words-->');
  expect(page).not.toContain('first words');
  const text = /id="own-lesson">([^<]*)</.exec(page)?.[1] ?? '';
  expect(Buffer.from(text, 'base64').toString('utf8')).toBe(content.lessonText);
  expect(page.slice(page.indexOf(PACKED_FILES))).toBe(PAGE.slice(PAGE.indexOf(PACKED_FILES)));
});

test('a lesson that was put in before is taken out', () => {
  expect(fillPage(fillPage(PAGE, { ...content, lessonText: 'other', title: 'Other' }), content)).toBe(
    fillPage(PAGE, content),
  );
});

test('no text of a lesson becomes markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const hostile = `</script></title><script>alert(1)</script>$&${text}`;
      const page = fillPage(PAGE, {
        ...content,
        lessonText: hostile,
        title: hostile,
        entry: { ...entry, title: hostile },
      });
      expect(page.match(/<script/g)?.length).toBe(4);
      expect(page.match(/<\/title>/g)?.length).toBe(1);
    }),
  );
});

test('a page without the places for it is refused', () => {
  expect(() => fillPage('<title></title><p></p>', content)).toThrow('no place');
});
