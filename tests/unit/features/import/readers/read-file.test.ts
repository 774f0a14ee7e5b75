import { describe, expect, it } from 'vitest';
import { printLesson } from '../../../../../src/codec/lesson/print-lesson.ts';
import { draftToLesson } from '../../../../../src/features/author/draft/draft-to-lesson.ts';
import type { ImportProgress } from '../../../../../src/features/import/imported.ts';
import { MAX_BYTES } from '../../../../../src/features/import/readers/bytes.ts';
import { MAX_ARTICLE_CHARACTERS, readFile } from '../../../../../src/features/import/readers/read-file.ts';
import { lessonText } from '../../../../support/article.ts';
import { changedLesson } from '../../../../support/made-lesson.ts';
import { bytesOf, opened, refused, zipOf } from '../../../codec/import/opening.ts';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  for (const [index, unit] of Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).entries()) {
    view.setUint16(2 * index, unit, littleEndian);
  }
  return new Uint8Array(view.buffer);
}

describe('a file that is no text is said by name', () => {
  const openDocument = (kind: string): Uint8Array =>
    zipOf({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '<office/>' });

  it.each([
    ['Word', zipOf({ '[Content_Types].xml': '', 'word/document.xml': '' }), 'document'],
    ['Word of 2003', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more'), 'document'],
    ['OpenDocument text', openDocument('text'), 'document'],
    ['Excel', zipOf({ 'xl/workbook.xml': '' }), 'spreadsheet'],
    ['OpenDocument sheet', openDocument('spreadsheet'), 'spreadsheet'],
    ['PowerPoint', zipOf({ 'ppt/presentation.xml': '' }), 'slides'],
    ['PDF', latin1('%PDF-1.7\n%\xe2\xe3'), 'pdf'],
    ['RTF', latin1('{\\rtf1\\ansi'), 'rich-text'],
    ['PNG', latin1('\x89PNG\r\n\x1a\n'), 'picture'],
    ['JPEG', latin1('\xff\xd8\xff\xe0'), 'picture'],
    ['HEIC', latin1('\0\0\0\x18ftypheic'), 'picture'],
    ['a ZIP of anything', zipOf({ 'a.txt': 'x' }), 'archive'],
    ['a ZIP that is cut short', zipOf({ 'a.txt': 'x' }).subarray(0, 20), 'archive'],
    ['gzip', latin1('\x1f\x8b\x08'), 'archive'],
    ['something with zeros in it', latin1('MZ\0\0'), 'not-text'],
    ['a web page', bytesOf('<!-- x --><!DOCTYPE html><title>x</title>'), 'web-page'],
    ['other XML', bytesOf('<?xml version="1.0"?><rss/>'), 'other-xml'],
  ])('%s', (_name, bytes, code) => {
    expect(refused(bytes, 'file.geojson').fault.code).toBe(code);
  });

  it('whatever the file is called', () => {
    expect(refused(latin1('%PDF-1.7'), 'article.txt').fault.code).toBe('pdf');
  });
});

describe('a text', () => {
  const article = 'Ships in port\r\n\r\nThe harbour of Tartous, at noon.\n';

  it('is the article of a new draft, its line breaks made one', () => {
    const { kind, draft } = opened(article, 'notes.txt');
    expect(kind).toBe('text');
    expect(draft.text).toBe('Ships in port\n\nThe harbour of Tartous, at noon.\n');
    expect(draft.article.headline).toBe('Ships in port');
  });

  it.each([
    ['UTF-8 with a byte order mark', bytesOf('\ufeffПорт')],
    ['UTF-16, little end first', utf16('Порт', true)],
    ['UTF-16, big end first', utf16('Порт', false)],
  ])('is read in %s', (_name, bytes) => {
    const { draft } = opened(bytes, 'port.txt');
    expect(draft.text).toBe('Порт');
    expect(draft.language).toBe('ru');
  });

  it('in an older encoding is refused with its first line', () => {
    expect(refused(latin1('One\nTwo\nD\xfcsseldorf'), 'a.txt').fault).toEqual({
      code: 'not-unicode',
      params: { line: '3' },
    });
  });

  it('of spaces is empty', () => {
    expect(refused(' \n\t', 'a.txt').fault.code).toBe('empty-file');
  });

  it('that is longer than a book is refused', () => {
    expect(opened('a'.repeat(MAX_ARTICLE_CHARACTERS), 'a.txt').kind).toBe('text');
    expect(refused('a'.repeat(MAX_ARTICLE_CHARACTERS + 1), 'a.txt').fault.code).toBe('text-too-long');
  });
});

describe('a lesson', () => {
  it('comes in as the same lesson, and goes out byte for byte', () => {
    const { kind, draft } = opened(lessonText, 'anything.txt');
    expect(kind).toBe('lesson');
    const lesson = draftToLesson(draft);
    expect(lesson.ok && printLesson(lesson.value)).toBe(lessonText);
  });

  it('of a newer version is refused as such', () => {
    const { fault, problems } = refused(lessonText.replace('dateline-lesson/1', 'dateline-lesson/2'));
    expect(fault).toEqual({ code: 'has-faults', params: { count: '1' } });
    expect(problems).toMatchObject([{ pointer: '/lesson/format', code: 'newer-format' }]);
  });

  it('with two features of one id is refused with the pointer of the second', () => {
    const twice = changedLesson(({ features }) => {
      if (features[1] && features[0]) features[1].id = features[0].id;
    });
    expect(refused(twice).problems).toContainEqual(
      expect.objectContaining({ pointer: '/features/1/id', code: 'duplicate-id' }),
    );
  });

  it('with more faults than are listed says how many there are', () => {
    const faulty = JSON.parse(lessonText);
    for (let index = 0; index < 300; index++) faulty.features.push({ type: 'Feature' });
    const { fault, problems } = refused(faulty);
    expect(problems).toHaveLength(201);
    expect(Number(fault.params['count'])).toBeGreaterThanOrEqual(300);
  });
});

describe('JSON', () => {
  it('that breaks off is refused at its line and column', () => {
    expect(refused('{\n  "type": x').problems).toMatchObject([
      { code: 'json-syntax', params: { line: '2', column: '11' } },
    ]);
  });

  it.each([
    [{ type: 'Topology' }, '"Topology"'],
    [{ a: 1 }, 'null'],
    [[1, 2], '[…]'],
  ])('%j, which is no map, is named', (value, found) => {
    expect(refused(value).fault).toEqual({ code: 'other-json', params: { found } });
  });
});

describe('reading from a file', () => {
  const file = (content: BlobPart): { name: string; content: Blob } => ({
    name: 'a.txt',
    content: new Blob([content]),
  });

  it('tells how many bytes have come', async () => {
    const told: ImportProgress[] = [];
    const outcome = await readFile(file('Ships.'), (progress) => told.push(progress), new AbortController().signal);
    expect(outcome.ok).toBe(true);
    expect(told[told.length - 1]).toEqual({ stage: 'bytes', done: 6, total: 6 });
  });

  it('tells how many features there are to read, and when they are', async () => {
    const told: ImportProgress[] = [];
    await readFile(file(lessonText), (progress) => told.push(progress), new AbortController().signal);
    const features = told.filter(({ stage }) => stage === 'features');
    expect(features.map(({ done, total }) => done / total)).toEqual([0, 1]);
  });

  it('ends with the signal’s reason', async () => {
    const stopping = new AbortController();
    const reading = readFile(file('x'.repeat(10)), () => stopping.abort(new Error('no more')), stopping.signal);
    await expect(reading).rejects.toThrow('no more');
  });

  it('refuses one that is too large before it is read', async () => {
    const large = { size: MAX_BYTES + 1, stream: () => expect.unreachable() } as unknown as Blob;
    const outcome = await readFile({ name: 'x', content: large }, () => undefined, new AbortController().signal);
    expect(outcome).toMatchObject({ ok: false, fault: { code: 'too-large', params: { found: '101', limit: '100' } } });
  });

  it('says of one that is gone that it cannot be read', async () => {
    const gone = { size: 5, stream: () => new ReadableStream({ pull: (c) => c.error(new Error('gone')) }) } as Blob;
    const outcome = await readFile({ name: 'x', content: gone }, () => undefined, new AbortController().signal);
    expect(outcome).toMatchObject({ ok: false, fault: { code: 'unreadable' } });
  });
});
