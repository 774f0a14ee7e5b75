import { describe, expect, test } from 'vitest';
import { withPolicy } from '../../../.scripts/content-security-policy.ts';
import { fillPage } from '../../../.scripts/prerender-plugin.ts';

const shell = '<head><meta charset="utf-8" /><title></title><!--head--></head><body><main><!--app--></main></body>';

describe('filling the page', () => {
  test('title, head and words each go where their mark is', () => {
    expect(fillPage(shell, { html: '<p>Words</p>', head: '<meta name="a" />', title: 'Title' })).toBe(
      '<head><meta charset="utf-8" /><title>Title</title><meta name="a" /></head><body><main><p>Words</p></main></body>',
    );
  });

  test('a title is text, and a dollar sign means nothing', () => {
    const page = fillPage(shell, { html: '<p>$& $1</p>', title: '</title> & more' });
    expect(page).toContain('<title>&lt;/title> &amp; more</title>');
    expect(page).toContain('<p>$& $1</p>');
  });

  test('a shell without the mark is refused', () => {
    expect(() => fillPage('<title></title><!--head-->', { html: '', title: '' })).toThrow('<!--app-->');
  });
});

describe('the content security policy', () => {
  test('stands right after the character set', () => {
    const page = withPolicy(shell, { 'default-src': ["'self'"], 'img-src': ["'self'", 'data:'] });
    expect(page).toMatch(
      /^<head><meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src 'self' data:" \/>/,
    );
  });

  test('a page that names no character set is refused', () => {
    expect(() => withPolicy('<head></head>', {})).toThrow('charset');
  });
});
